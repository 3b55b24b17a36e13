import type { Geometry, LineString, Point, Polygon } from 'geojson';
import { circle } from './circle.ts';
import type { DrawingShape } from './drawing.ts';
import type { BoundingBox, LngLat } from './outline.ts';

/** So that the drawn edge of a circle stays within 0.03 % of its radius. */
const circleVertices = 128;

/** A drawn shape as GeoJSON; rings wind anticlockwise (RFC 7946, 3.1.6), whichever way they were drawn. */
export function drawingGeometry(shape: DrawingShape): Point | LineString | Polygon {
  const [first = [0, 0]] = shape.vertices;
  switch (shape.kind) {
    case 'point':
      return { type: 'Point', coordinates: [...first] };
    case 'distance':
      return { type: 'LineString', coordinates: shape.vertices.map((vertex) => [...vertex]) };
    case 'area':
      return { type: 'Polygon', coordinates: [closedRing(shape.vertices)] };
    case 'circle':
      return circle(first, shape.radiusMeters, circleVertices);
  }
}

function closedRing(vertices: readonly LngLat[]): number[][] {
  const turned = doubleArea(vertices) < 0 ? vertices.toReversed() : vertices;
  const [first] = turned;
  return [...turned, ...(first ? [first] : [])].map((vertex) => [...vertex]);
}

/** Twice the area in square degrees, negative where the ring winds clockwise. */
function doubleArea(vertices: readonly LngLat[]): number {
  return vertices.reduce((sum, [lng, lat], index) => {
    const [beforeLng, beforeLat] = vertices.at(index - 1) ?? [lng, lat];
    return sum + beforeLng * lat - lng * beforeLat;
  }, 0);
}

/** Smallest box around a drawn shape; a point's has no size. */
export function drawingBounds(shape: DrawingShape): BoundingBox {
  const points = positions(drawingGeometry(shape));
  const lngs = points.map(([lng = 0]) => lng);
  const lats = points.map(([, lat = 0]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function positions(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : [];
}

/**
 * Whether two edges of a ring cross, so that it has no inside to measure; edges that only touch do not.
 *
 * @param vertices Of a ring that is not closed.
 */
export function crossesItself(vertices: readonly LngLat[]): boolean {
  const count = vertices.length;
  for (let one = 0; one < count; one += 1) {
    // Neighbours share a vertex, and so only touch.
    for (let other = one + 2; other < count; other += 1) {
      if (edgesCross(edge(vertices, one), edge(vertices, other))) return true;
    }
  }
  return false;
}

type Edge = readonly [LngLat, LngLat];

function edge(vertices: readonly LngLat[], index: number): Edge {
  const from = vertices[index] ?? [0, 0];
  return [from, vertices[(index + 1) % vertices.length] ?? from];
}

function edgesCross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Which side of the line from `a` to `b` a point lies on: its sign. */
function side(a: LngLat, b: LngLat, point: LngLat): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
