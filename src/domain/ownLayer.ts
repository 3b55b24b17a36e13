import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LocalizedText } from './localizedText.ts';
import type { BoundingBox } from './outline.ts';
import type { OwnColouring } from './ownColouring.ts';
import type { OwnColumn } from './ownColumn.ts';
import type { OwnFilter } from './ownFilter.ts';
import type { TileAddress } from './ownTiles.ts';

/** One record on the map, WGS-84; its id is its row. */
export interface OwnFeature extends Feature<Geometry, Record<string, never>> {
  readonly id: number;
}
export interface OwnFeatures extends FeatureCollection<Geometry, Record<string, never>> {
  readonly features: OwnFeature[];
}

/** Which records are wanted in the page itself; a part that is left out asks for nothing. */
export interface OwnFeatureWish {
  /** Rows from the first up to, but not with, the second. */
  readonly rows?: readonly [from: number, to: number];
  /** Whose own box, WGS-84, reaches into this one. */
  readonly within?: BoundingBox;
  /** 0 for each row that is not wanted. */
  readonly mask?: Uint8Array | null;
  readonly most?: { readonly records: number; readonly positions: number };
}

/**
 * The geometry of a placed dataset. It stays where it was placed, beside the page: a hundred thousand
 * polygons in the page itself would hold it up for seconds. Promises reject once the dataset is gone.
 */
export interface OwnGeometry {
  /** Records that have a position. */
  readonly featureCount: number;
  /**
   * A vector tile (`ownTiles`) of the web's usual grid, or null where nothing lies. A question whose
   * signal is aborted before its turn comes is not asked; its promise rejects with the signal's reason.
   *
   * @param codes What each row looks like; null where all are shown and have no colour of their own.
   */
  tile(at: TileAddress, codes: Uint8Array | null, signal?: AbortSignal): Promise<ArrayBuffer | null>;
  /** Records by row; null where they are more than the wish names as the most. */
  features(wish: OwnFeatureWish): Promise<OwnFeatures | null>;
}

/** What a reader brought and confirmed the datum of. */
export interface PlacedDataset {
  readonly geometry: OwnGeometry;
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
