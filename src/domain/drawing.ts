import type { BoundingBox, LngLat } from './outline.ts';

/** What a reader can draw. A rectangle is drawn by two corners and is an area from then on. */
export const drawingKinds = ['distance', 'area', 'circle', 'point'] as const;
export type DrawingKind = (typeof drawingKinds)[number];

/** A drawn figure by its vertices, WGS-84. */
export type DrawingShape =
  | {
      readonly kind: 'distance' | 'area' | 'point';
      /** At least two of a distance, three of an area (its ring is not closed), one of a point. */
      readonly vertices: readonly LngLat[];
    }
  | {
      readonly kind: 'circle';
      /** The centre alone. */
      readonly vertices: readonly LngLat[];
      readonly radiusMeters: number;
    };

export type Drawing = DrawingShape & {
  readonly id: string;
  /** As the reader named it; empty where they did not. */
  readonly name: string;
  /**
   * Metres that a pixel of the screen covered when vertices were set by pointer, of the coarsest of
   * them: the drawing is no finer. Null where all were typed.
   */
  readonly metersPerPixel: number | null;
};

export const fewestVertices: Readonly<Record<DrawingKind, number>> = {
  distance: 2,
  area: 3,
  circle: 1,
  point: 1,
};

/** No more is kept, whether drawn or read from a link. */
export const drawingLimits = { drawings: 60, vertices: 500, nameLength: 60, radiusMeters: 250_000 } as const;

/** Where one can draw: what the map shows, and a little beyond. */
export const drawableBounds: BoundingBox = [111.5, 21.5, 115.5, 25];

export function isDrawable([lng, lat]: LngLat): boolean {
  const [west, south, east, north] = drawableBounds;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Six decimals, a tenth of a metre: finer than any screen, and what a link carries. */
export function roundedPosition([lng, lat]: readonly [number, number]): LngLat {
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** A shape with rounded numbers, or null where it has too few or too many vertices or leaves the map. */
export function checkedShape(shape: DrawingShape): DrawingShape | null {
  const vertices = shape.vertices.map(roundedPosition);
  const count = vertices.length;
  const most = shape.kind === 'circle' || shape.kind === 'point' ? 1 : drawingLimits.vertices;
  if (count < fewestVertices[shape.kind] || count > most || !vertices.every(isDrawable)) return null;
  if (shape.kind !== 'circle') return { kind: shape.kind, vertices };
  const radiusMeters = Math.round(shape.radiusMeters * 10) / 10;
  const isRadius = radiusMeters > 0 && radiusMeters <= drawingLimits.radiusMeters;
  return isRadius ? { kind: 'circle', vertices, radiusMeters } : null;
}

/** A name as it may be kept: one line, no longer than the limit. */
export function checkedName(name: string): string {
  return [...name.replace(/\s+/g, ' ').trim()].slice(0, drawingLimits.nameLength).join('');
}
