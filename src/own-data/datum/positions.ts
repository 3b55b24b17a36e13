import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../domain/outline.ts';

/** Visits the pairs of a geometry, parts in file order; heights and measures are left out. */
export function eachPosition(geometry: Geometry, visit: (position: LngLat) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
  } else {
    eachPair(geometry.coordinates, visit);
  }
}

type Nested = Position | readonly Nested[];

function eachPair(coordinates: Nested, visit: (position: LngLat) => void): void {
  if (isPosition(coordinates)) visit(pair(coordinates));
  else for (const part of coordinates) eachPair(part, visit);
}

function isPosition(coordinates: Nested): coordinates is Position {
  return typeof coordinates[0] === 'number';
}

function pair(position: readonly number[]): LngLat {
  return [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
}

/** A copy of a geometry with every pair converted. Heights are left out, as nothing here uses them. */
export function mapPositions(geometry: Geometry, convert: (position: LngLat) => LngLat): Geometry {
  const one = (position: Position): Position => [...convert(pair(position))];
  const line = (positions: readonly Position[]) => positions.map(one);
  const rings = (lines: readonly (readonly Position[])[]) => lines.map(line);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: one(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: line(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: rings(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => mapPositions(part, convert)),
      };
  }
}
