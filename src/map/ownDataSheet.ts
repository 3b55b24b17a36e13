import type { BoundingBox } from '../domain/outline.ts';
import type { OwnColouring } from '../domain/ownColouring.ts';
import type { OwnFeatures, OwnRow, PlacedDataset } from '../domain/ownLayer.ts';
import type { MapPadding } from './mapAdapter.ts';

/** How a layer of the reader's own data is shown. */
export interface OwnLook {
  readonly isVisible: boolean;
  /** 1 for each row that is shown; null where all are. */
  readonly mask: Uint8Array | null;
  readonly colouring: OwnColouring | null;
}

/** What is drawn of a layer: tiles are asked of its geometry. */
export type OwnDrawn = Pick<PlacedDataset, 'geometry' | 'rows'>;

/** The sheet of the reader's own data on a map: above the districts, below the atlas' zones. */
export interface OwnDataSheet {
  /** Draws a layer on top of the others; one of that id is drawn anew. */
  add(layer: string, drawn: OwnDrawn, look: OwnLook): void;
  remove(layer: string): void;
  /**
   * Shows a layer in another way, its geometry left as it is. Resolves once that is painted, or at once
   * if the layer is gone.
   */
  dress(layer: string, look: OwnLook): Promise<void>;
  /** Makes one record stand out, as long as it is shown. */
  mark(row: OwnRow | null): void;
  /** Draws, dashed, where a file would lie. */
  preview(features: OwnFeatures | null): void;
  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void;
}
