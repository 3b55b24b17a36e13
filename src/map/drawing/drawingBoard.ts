import type { Drawing } from '../../domain/drawing.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { DrawnLabel } from '../../domain/drawnLabels.ts';
import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import type { DrawingChange } from '../../state/drawingSlice.ts';
import type { MapPadding } from '../mapAdapter.ts';

/** What the pointer does while something is being drawn. */
export interface SketchEvents {
  /** The vertices set so far; the pointer that comes back to one of them is done. */
  readonly vertices: () => readonly LngLat[];
  /** Where the next vertex would be; null when the pointer leaves the map. */
  readonly onMove: (position: LngLat | null) => void;
  readonly onVertex: (position: LngLat) => void;
  readonly onFinish: () => void;
}

/** What the pointer does to drawings that are there. */
export interface EditEvents {
  readonly onSelect: (id: string | null) => void;
  /** A drawing is on its way; many times a second. */
  readonly onDrag: (id: string, change: DrawingChange) => void;
  /** It was let go, or a vertex came or went. */
  readonly onChange: (id: string, change: DrawingChange) => void;
}

/** Fetches what turns clicks and drags into drawings. */
export type LoadPointerTools = () => Promise<typeof import('./pointerTools.ts')>;

/** The sheet over a map that readers draw on. Plain data in, plain data out, as with the map itself. */
export interface DrawingBoard {
  show(features: DrawnFeatures): void;
  label(labels: readonly DrawnLabel[]): void;
  /** The drawings that can be snapped to and edited, and the one that is. */
  setDrawings(drawings: readonly Drawing[], selected: string | null): void;
  setSnapping(snapping: boolean): void;
  /** Gives the pointer to whoever draws; the map picks no places meanwhile. */
  sketch(events: SketchEvents): void;
  edit(events: EditEvents): void;
  /** Gives the pointer back to the map. */
  release(): void;
  /** Of the map as it is zoomed now, at its middle. */
  metersPerPixel(): number;
  showBounds(bbox: BoundingBox, padding: MapPadding, animate: boolean): void;
}
