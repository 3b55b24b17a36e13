import type { Citation } from './citedSource.ts';
import type { LocalizedText } from './localizedText.ts';

export const placeKinds = ['city', 'district', 'zone', 'site', 'hub'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The groups of places a reader switches on and off, in the order of the table of contents. */
export const layerIds = [
  'pazhou',
  'baietan',
  'huangpu',
  'district-clusters',
  'sites',
  'hubs',
  'districts',
] as const;
export type LayerId = (typeof layerIds)[number];

/** A place's part in the "1 + 1 + 9" plan of e-commerce clusters (about 2014). */
export const planRoles = ['headquarters-cluster', 'second-cluster', 'district-cluster'] as const;
export type PlanRole = (typeof planRoles)[number];

/** Who approved a zone; a zone without a published level has none. */
export const zoneLevels = ['national', 'provincial', 'municipal', 'district'] as const;
export type ZoneLevel = (typeof zoneLevels)[number];

/**
 * Which body of evidence a place or statement rests on: the five source documents the atlas was
 * made for, or other publications. The two are shown apart and never mixed silently.
 */
export const evidenceClasses = ['source-documents', 'beyond-documents'] as const;
export type EvidenceClass = (typeof evidenceClasses)[number];

/** One extent of a place whose borders changed; figures of different extents never join one series. */
export interface Territory {
  readonly id: string;
  readonly label: LocalizedText;
  /** ISO date or year, inclusive; absent when the beginning is not known. */
  readonly from?: string;
  /** ISO date or year, inclusive; absent when the territory still exists. */
  readonly to?: string;
  readonly predecessors?: readonly string[];
  readonly note: LocalizedText;
}

/** A line of business said of a place by a source. */
export interface PlaceSector extends Citation {
  readonly sector: string;
  readonly status: 'actual' | 'plan';
  readonly note?: LocalizedText;
}

/** Something that should be known about a place as a whole, with its source where it has one. */
export interface PlaceNote extends Partial<Citation> {
  readonly text: LocalizedText;
}

/** Where the authority of a place can be asked: its own site, as a source that was read shows it. */
export interface PlaceContact extends Citation {
  /** An address, or the bare name of the host where the source gives no more. */
  readonly website: string;
}

/** Anything a figure can belong to. Facts only; its geometry is the outline of the same id. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Absent only for the city, the province and places that are named but cannot be located. */
  readonly layer?: LayerId;
  readonly name: LocalizedText;
  /** For map labels and lists, where the full name is too long. */
  readonly shortName?: LocalizedText;
  /** False where the sources give no name and `name` is a description by the atlas. */
  readonly nameIsPublished: boolean;
  readonly aliases: readonly string[];
  readonly role?: PlanRole;
  readonly level?: ZoneLevel;
  readonly evidence: EvidenceClass;
  /** Ids of the districts it lies in; empty for the city and beyond. */
  readonly districts: readonly string[];
  readonly parent?: string;
  readonly adcode?: string;
  /** Only where the extent has changed; every figure of such a place names the territory it is of. */
  readonly territories: readonly Territory[];
  readonly summary: LocalizedText;
  readonly sectors: readonly PlaceSector[];
  readonly notes: readonly PlaceNote[];
  readonly contact?: PlaceContact;
  readonly formerIds: readonly string[];
}
