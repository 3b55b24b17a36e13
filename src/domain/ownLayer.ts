import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LocalizedText } from './localizedText.ts';
import type { BoundingBox } from './outline.ts';
import type { OwnColouring } from './ownColouring.ts';
import type { OwnColumn } from './ownColumn.ts';
import type { OwnFilter } from './ownFilter.ts';

/** One record on the map, WGS-84; its id is its row. */
export interface OwnFeature extends Feature<Geometry, Record<string, never>> {
  readonly id: number;
}
export interface OwnFeatures extends FeatureCollection<Geometry, Record<string, never>> {
  readonly features: OwnFeature[];
}

/** What a reader brought and confirmed the datum of. */
export interface PlacedDataset {
  readonly features: OwnFeatures;
  /** WGS-84; null where no record has a position. */
  readonly bbox: BoundingBox | null;
  readonly rows: number;
  /** Each row's number in the file, from 1. */
  readonly recordNumbers: Uint32Array;
  readonly columns: readonly OwnColumn[];
}

/** A reader's own data as a layer of the map. It never leaves the page. */
export interface OwnLayer extends PlacedDataset {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  /** How the numbers of its file were read. */
  readonly reading: { readonly id: string; readonly label: LocalizedText };
  readonly isVisible: boolean;
  readonly filters: readonly OwnFilter[];
  /** Which rows the filters let through; null where all are. */
  readonly mask: Uint8Array | null;
  readonly colouring: OwnColouring | null;
  /** Under which key it is kept in this browser for the next visit; null where it is not. */
  readonly keptAs: string | null;
}

/** One row of one layer. */
export interface OwnRow {
  readonly layer: string;
  readonly row: number;
}
