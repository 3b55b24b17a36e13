import type { Citation } from './citedSource.ts';
import type { LocalizedText } from './localizedText.ts';
import type { EvidenceClass } from './place.ts';

/** A company, authority or institution; once each, however many names it goes by. */
export interface Organisation {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases: readonly string[];
  readonly kind: 'company' | 'authority' | 'institution';
  /** Formally different organisations that are easily taken for this one. */
  readonly distinctFrom: readonly string[];
  readonly note?: LocalizedText;
}

export const tenancyStatuses = [
  'operating',
  'under-construction',
  'announced',
  'considering',
  'left',
] as const;
export type TenancyStatus = (typeof tenancyStatuses)[number];

/** What every cited statement about a place has, whatever it says. */
interface PlaceStatement extends Citation {
  readonly id: string;
  readonly place: string;
  readonly alsoAbout: readonly string[];
  readonly period: string;
  readonly asOf: string;
  readonly evidence: EvidenceClass;
  readonly note?: LocalizedText;
  readonly doubt?: LocalizedText;
}

/** An organisation at a place. */
export interface Tenancy extends PlaceStatement {
  readonly organisation: string;
  readonly status: TenancyStatus;
  readonly statusNote?: LocalizedText;
}

export const relationKinds = [
  'located-in',
  'part-of',
  'project',
  'agreement',
  'designation',
  'role',
  'link',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const statementStatuses = ['actual', 'plan', 'target', 'forecast', 'agreement'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** How a place stands to other places, organisations or designations. */
export interface Relation extends PlaceStatement {
  readonly kind: RelationKind;
  readonly status: StatementStatus;
  readonly text: LocalizedText;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

/** Something that happened, or was to happen, at a date. */
export interface AtlasEvent extends PlaceStatement {
  /** An authority, named in `organisations` where the source names it, approved the place or raised its level. */
  readonly kind?: 'approval';
  readonly title: LocalizedText;
  readonly status: StatementStatus;
  readonly organisations: readonly string[];
}

/** A plan, programme, aim or measure. */
export interface Policy extends PlaceStatement {
  readonly title: LocalizedText;
  readonly status: StatementStatus;
  readonly issuer?: string;
}

/** A line of business, from the atlas' bilingual vocabulary. */
export interface Sector {
  readonly id: string;
  readonly label: LocalizedText;
  readonly aliases: readonly string[];
}
