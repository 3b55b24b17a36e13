import type { Position } from 'geojson';

/** Two coordinates of a vertex: degrees, metres or grid cells, as the function at hand says. */
export type Vertex = [x: number, y: number];
export type Line = Vertex[];

/** Narrows a GeoJSON position to its first two coordinates; throws when one is missing. */
export function toVertex(position: Position): Vertex {
  const [x, y] = position;
  if (x === undefined || y === undefined) throw new Error(`position without two coordinates: ${position}`);
  return [x, y];
}

/** Same place, exactly. */
export function sameVertex(a: Vertex | undefined, b: Vertex | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
