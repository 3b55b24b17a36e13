import type { z } from 'zod';
import type { Dataset, Declared, Stated } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { authoredEvent } from '../schema/event.ts';
import { authoredFigure } from '../schema/figure.ts';
import { authoredPlace } from '../schema/place.ts';
import { authoredPolicy } from '../schema/policy.ts';
import { authoredRelation } from '../schema/relation.ts';
import { authoredTenancy } from '../schema/tenancy.ts';
import { type LocatedDocument, parseLocated } from './locatedDocument.ts';
import { readEntry, readList } from './readEntries.ts';
import { filesOf, shownPath, textOf } from './sourceFile.ts';

type Lists = Pick<Dataset, 'figures' | 'tenancies' | 'relations' | 'events' | 'policies'>;
type ListName = keyof Lists;
type PlacePart = Pick<Dataset, 'declared' | 'places'> & Lists & { readonly issues: readonly Issue[] };

const nothing = {
  declared: [],
  places: [],
  figures: [],
  tenancies: [],
  relations: [],
  events: [],
  policies: [],
};

/** Reads places/: each file's place, and its statements one by one. */
export function readPlaces(folder: string): PlacePart {
  const { paths, issues } = filesOf(folder, '.yaml');
  const parts = paths.map((path) => readPlaceFile(parseLocated(shownPath(path), textOf(path) ?? '')));
  return {
    places: parts.flatMap((part) => part.places),
    declared: parts.flatMap((part) => part.declared),
    figures: parts.flatMap((part) => part.figures),
    tenancies: parts.flatMap((part) => part.tenancies),
    relations: parts.flatMap((part) => part.relations),
    events: parts.flatMap((part) => part.events),
    policies: parts.flatMap((part) => part.policies),
    issues: [...issues, ...parts.flatMap((part) => part.issues)],
  };
}

function readPlaceFile(document: LocatedDocument): PlacePart {
  if (document.issues.length > 0) return { ...nothing, issues: document.issues };
  const { figures, tenancies, relations, events, policies, ...head } = asRecord(document.value);
  const place = readEntry(authoredPlace, 'place', document, [], head);
  const id = place.declared[0]?.value ?? '';
  const declared: Declared[] = [...place.declared];
  const issues: Issue[] = [...place.issues];
  const read = <T>(name: ListName, schema: z.ZodType<T>, input: unknown): Stated<T>[] => {
    const list = readList(schema, 'statement', document, [name], input ?? []);
    declared.push(...list.declared);
    issues.push(...list.issues);
    return list.entries.map((entry) => ({ ...entry, place: id }));
  };
  return {
    places: place.entries,
    figures: read('figures', authoredFigure, figures),
    tenancies: read('tenancies', authoredTenancy, tenancies),
    relations: read('relations', authoredRelation, relations),
    events: read('events', authoredEvent, events),
    policies: read('policies', authoredPolicy, policies),
    declared,
    issues,
  };
}

function asRecord(value: unknown): Record<ListName | string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
