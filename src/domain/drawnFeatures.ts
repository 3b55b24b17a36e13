import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Drawing, DrawingShape } from './drawing.ts';
import { drawingGeometry } from './drawingGeometry.ts';
import type { LngLat } from './outline.ts';
import { pointAtDistance } from './pointAtDistance.ts';
import { type Sketch, sketchedShape } from './sketch.ts';

/** How a drawn feature is shown. */
export interface DrawnProperties {
  readonly part: 'area' | 'line' | 'vertex';
  /** The selected drawing, and the one under way. */
  readonly isActive: boolean;
}

/** Everything the reader has drawn, ready to be shown on a map. */
export type DrawnFeatures = FeatureCollection<Polygon | LineString | Point, DrawnProperties>;

/** What of the page's state is drawn. */
export interface DrawnState {
  readonly drawings: readonly Drawing[];
  readonly draggedDrawing: Drawing | null;
  readonly selectedDrawing: string | null;
  readonly sketch: Sketch | null;
  readonly sketchPointer: LngLat | null;
}

/** The drawings as they are now, one that is being dragged as it stands under the pointer. */
export function presentDrawings({ drawings, draggedDrawing }: DrawnState): readonly Drawing[] {
  if (!draggedDrawing) return drawings;
  return drawings.map((drawing) => (drawing.id === draggedDrawing.id ? draggedDrawing : drawing));
}

/** The shape a sketch would make if its next vertex were set where the pointer is. */
export function sketchPreview({
  sketch,
  sketchPointer,
}: Pick<DrawnState, 'sketch' | 'sketchPointer'>): DrawingShape | null {
  if (!sketch) return null;
  return sketchedShape({ kind: sketch.kind, vertices: withPointer(sketch, sketchPointer) });
}

/** All that is drawn of the reader's drawings, the active one last and so on top. */
export function drawnFeatures(state: DrawnState): DrawnFeatures {
  const { selectedDrawing, sketch, sketchPointer } = state;
  const present = presentDrawings(state);
  const [active, others] = [true, false].map((isActive) =>
    present.filter(({ id }) => (id === selectedDrawing) === isActive),
  );
  return {
    type: 'FeatureCollection',
    features: [
      ...(others ?? []).flatMap((drawing) => shapeFeatures(drawing, false)),
      ...(active ?? []).flatMap((drawing) => shapeFeatures(drawing, true)),
      ...(sketch ? sketchFeatures(sketch, sketchPointer, sketchPreview(state)) : []),
      // Also before the first vertex: it shows where that would snap to.
      ...(sketchPointer ? [dot(sketchPointer, true)] : []),
    ],
  };
}

type DrawnFeature = DrawnFeatures['features'][number];

function shapeFeatures(shape: DrawingShape, isActive: boolean): readonly DrawnFeature[] {
  const geometry = drawingGeometry(shape);
  const [first] = shape.vertices;
  if (shape.kind === 'point' || !first) return shape.vertices.map((at) => dot(at, isActive));
  if (shape.kind === 'distance') {
    return [feature(geometry, 'line', isActive), ...shape.vertices.map((at) => dot(at, isActive))];
  }
  const area = feature(geometry, 'area', isActive);
  if (shape.kind !== 'circle') return [area];
  const rim = pointAtDistance(first, shape.radiusMeters, 90);
  return isActive ? [area, line([first, rim], true), dot(first, true)] : [area, dot(first, false)];
}

function sketchFeatures(
  sketch: Sketch,
  pointer: LngLat | null,
  preview: DrawingShape | null,
): readonly DrawnFeature[] {
  const path = withPointer(sketch, pointer);
  const dots = sketch.vertices.map((at) => dot(at, true));
  const area = preview && preview.kind !== 'distance' && preview.kind !== 'point';
  const areas = area ? [feature(drawingGeometry(preview), 'area', true)] : [];
  const hasPath = path.length > 1 && sketch.kind !== 'rectangle' && preview?.kind !== 'area';
  return [...areas, ...(hasPath ? [line(path, true)] : []), ...dots];
}

function withPointer({ vertices }: Sketch, pointer: LngLat | null): readonly LngLat[] {
  return pointer ? [...vertices, pointer] : vertices;
}

function feature(
  geometry: Polygon | LineString | Point,
  part: DrawnProperties['part'],
  isActive: boolean,
): Feature<Polygon | LineString | Point, DrawnProperties> {
  return { type: 'Feature', geometry, properties: { part, isActive } };
}

function line(path: readonly LngLat[], isActive: boolean): DrawnFeature {
  return feature({ type: 'LineString', coordinates: path.map((at) => [...at]) }, 'line', isActive);
}

function dot(at: LngLat, isActive: boolean): DrawnFeature {
  return feature({ type: 'Point', coordinates: [...at] }, 'vertex', isActive);
}
