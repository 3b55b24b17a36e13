import { z } from 'zod';
import {
  evidenceClasses,
  layerIds,
  type Place,
  placeKinds,
  planRoles,
  type Territory,
  zoneLevels,
} from '../../domain/place.ts';
import type { Agrees, Proof } from './agreement.ts';
import { citation } from './citation.ts';
import { isoDateText } from './date.ts';
import { authoredEvent } from './event.ts';
import { authoredFigure } from './figure.ts';
import { identifier, identifiers } from './identifier.ts';
import { localizedText } from './localizedText.ts';
import { authoredPolicy } from './policy.ts';
import { authoredRelation } from './relation.ts';
import { authoredTenancy } from './tenancy.ts';

const names = z.array(z.string().min(1)).default([]);

const territory = z.strictObject({
  id: identifier,
  label: localizedText,
  from: isoDateText.exactOptional(),
  to: isoDateText.exactOptional(),
  predecessors: z.array(identifier).exactOptional(),
  note: localizedText,
});
export type TerritoryAgrees = Proof<Agrees<z.output<typeof territory>, Territory>>;

const sector = z.strictObject({
  sector: identifier,
  status: z.enum(['actual', 'plan']).default('actual'),
  ...citation,
  note: localizedText.exactOptional(),
});

const note = z.strictObject({
  text: localizedText,
  source: citation.source.exactOptional(),
  locator: citation.locator,
});

const contact = z.strictObject({
  website: z
    .string()
    .regex(
      /^(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+\/?$/,
      'must be the address of a site, or the name of its host',
    ),
  ...citation,
});

/** The place itself, without the statements about it. */
export const authoredPlace = z.strictObject({
  id: identifier,
  kind: z.enum(placeKinds),
  layer: z.enum(layerIds).exactOptional(),
  name: localizedText,
  shortName: localizedText.exactOptional(),
  nameIsPublished: z.boolean().default(true),
  aliases: names,
  role: z.enum(planRoles).exactOptional(),
  level: z.enum(zoneLevels).exactOptional(),
  evidence: z.enum(evidenceClasses).default('source-documents'),
  districts: identifiers,
  parent: identifier.exactOptional(),
  adcode: z
    .union([z.int(), z.string()])
    .transform(String)
    .refine((code) => /^\d{6}$/.test(code), 'must have six digits')
    .exactOptional(),
  territories: z.array(territory).default([]),
  summary: localizedText,
  sectors: z.array(sector).default([]),
  notes: z.array(note).default([]),
  contact: contact.exactOptional(),
  formerIds: identifiers,
});
export type AuthoredPlace = z.output<typeof authoredPlace>;

export type PlaceAgrees = Proof<Agrees<AuthoredPlace, Place>>;

/** A whole file of geodata/places, for editors. */
export const placeFile = authoredPlace.extend({
  figures: z.array(authoredFigure).default([]),
  tenancies: z.array(authoredTenancy).default([]),
  relations: z.array(authoredRelation).default([]),
  events: z.array(authoredEvent).default([]),
  policies: z.array(authoredPolicy).default([]),
});
