import type { Geometry, Position } from 'geojson';

/** The least and greatest ordinates of a geometry. */
export interface Extent {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

export function extentOf(geometry: Geometry): Extent {
  const extent = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  eachPosition(geometry, (position) => {
    const [x = 0, y = 0] = position;
    if (x < extent.minX) extent.minX = x;
    if (x > extent.maxX) extent.maxX = x;
    if (y < extent.minY) extent.minY = y;
    if (y > extent.maxY) extent.maxY = y;
  });
  return extent;
}

/** Exchanges x and y of each position, in place. */
export function swapAxes(geometry: Geometry): void {
  eachPosition(geometry, (position) => {
    const [x = 0, y = 0] = position;
    position[0] = y;
    position[1] = x;
  });
}

function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates);
      return;
    case 'MultiPoint':
    case 'LineString':
      for (const position of geometry.coordinates) visit(position);
      return;
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) for (const position of line) visit(position);
      return;
    case 'MultiPolygon':
      for (const polygon of geometry.coordinates) {
        for (const ring of polygon) for (const position of ring) visit(position);
      }
      return;
    case 'GeometryCollection':
      for (const inner of geometry.geometries) eachPosition(inner, visit);
  }
}
