import type { Geometry } from 'geojson';
import type { ImportProblem } from './importProblem.ts';

/** File formats a reader may open, by their usual names. */
export const importFormats = [
  'GeoJSON',
  'TopoJSON',
  'KML',
  'KMZ',
  'GPX',
  'Shapefile',
  'CSV',
  'TSV',
  'Excel',
  'FlatGeobuf',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a cell or property can hold once read; anything nested is kept as its JSON text. */
export type AttributeValue = string | number | boolean | null;

/** One feature or table row of a file. */
export interface ParsedRecord {
  /** Position in the file, from 1: what a message about it names. */
  readonly number: number;
  /** Positions as the file gives them, x before y; null where the record has no usable geometry. */
  readonly geometry: Geometry | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** What a file itself says about its coordinates. */
export type StatedReference =
  | { readonly kind: 'none' }
  /** The format fixes it (GeoJSON by RFC 7946, KML, GPX): WGS-84, which Chinese files often break. */
  | { readonly kind: 'by-format' }
  | { readonly kind: 'epsg'; readonly code: number }
  /** The text of a `.prj`, or of another well-known description. */
  | { readonly kind: 'wkt'; readonly text: string };

/** A file as read, before anybody has decided which datum its numbers are in. */
export interface ParsedDataset {
  readonly name: string;
  readonly format: ImportFormat;
  readonly records: readonly ParsedRecord[];
  readonly attributeNames: readonly string[];
  readonly reference: StatedReference;
  /** What was repaired or left out on the way. */
  readonly problems: readonly ImportProblem[];
}
