import { checkedShape, type DrawingKind, type DrawingShape, fewestVertices } from './drawing.ts';
import { distanceMeters } from './measure.ts';
import type { LngLat } from './outline.ts';

/** Ways of drawing: one for each kind, and the rectangle by two opposite corners. */
export const sketchKinds = ['distance', 'area', 'rectangle', 'circle', 'point'] as const;
export type SketchKind = (typeof sketchKinds)[number];

/** A drawing under way: the vertices set so far. A circle's second vertex lies on its edge. */
export interface Sketch {
  readonly kind: SketchKind;
  readonly vertices: readonly LngLat[];
  /** As in `Drawing`. */
  readonly metersPerPixel: number | null;
}

/** Vertices after which a sketch is done by itself; the others end when the reader says so. */
const lastVertex: Readonly<Partial<Record<SketchKind, number>>> = { rectangle: 2, circle: 2, point: 1 };

/** What a sketch becomes. */
export function drawnKind(kind: SketchKind): DrawingKind {
  return kind === 'rectangle' ? 'area' : kind;
}

/** Whether a sketch has all the vertices it can have. */
export function isComplete({ kind, vertices }: Sketch): boolean {
  return vertices.length >= (lastVertex[kind] ?? Number.POSITIVE_INFINITY);
}

/** The shape that a sketch's vertices make; null where they are too few or make none. */
export function sketchedShape({ kind, vertices }: Pick<Sketch, 'kind' | 'vertices'>): DrawingShape | null {
  const [first, second] = vertices;
  if (!first) return null;
  if (kind === 'rectangle') {
    if (!second || first[0] === second[0] || first[1] === second[1]) return null;
    return checkedShape({ kind: 'area', vertices: rectangle(first, second) });
  }
  if (kind === 'circle') {
    if (!second) return null;
    return checkedShape({ kind, vertices: [first], radiusMeters: distanceMeters(first, second) });
  }
  if (vertices.length < fewestVertices[kind]) return null;
  return checkedShape({ kind, vertices });
}

/** Along parallels and meridians, from two opposite corners. */
function rectangle([west, south]: LngLat, [east, north]: LngLat): readonly LngLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}
