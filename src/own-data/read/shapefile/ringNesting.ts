import type { Position } from 'geojson';

interface Ring {
  readonly positions: Position[];
  /** Twice the area; positive where the ring turns counter-clockwise. */
  readonly signedArea: number;
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

/**
 * Groups the rings of a shapefile polygon, which lists outer rings and holes without saying which belongs to
 * which: an outer ring turns clockwise, a hole the other way, and a hole belongs to the smallest outer ring
 * around it. Files often get the turning wrong: where no ring is clockwise all are taken the other way round,
 * and a hole in no outer ring is a polygon of its own, so that no ring is lost.
 */
export function nestedRings(parts: readonly Position[][]): { type: string; coordinates: unknown } {
  const rings = parts.map(ringOf);
  const clockwise = rings.filter(({ signedArea }) => signedArea < 0);
  const outers = clockwise.length > 0 ? clockwise : rings;
  const polygons = new Map(outers.map((ring) => [ring, [ring.positions]]));
  for (const ring of rings) {
    if (polygons.has(ring)) continue;
    const around = smallestAround(ring, outers);
    const polygon = around && polygons.get(around);
    if (polygon) polygon.push(ring.positions);
    else polygons.set(ring, [ring.positions]);
  }
  const coordinates = [...polygons.values()];
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates };
}

function smallestAround(hole: Ring, outers: readonly Ring[]): Ring | undefined {
  let smallest: Ring | undefined;
  for (const outer of outers) {
    const isSmaller = !smallest || Math.abs(outer.signedArea) < Math.abs(smallest.signedArea);
    if (isSmaller && isAround(outer, hole)) smallest = outer;
  }
  return smallest;
}

/** A hole may touch the ring around it in one point, so three of its positions are asked and two decide. */
function isAround(outer: Ring, hole: Ring): boolean {
  const [minX, minY, maxX, maxY] = hole.box;
  const box = outer.box;
  if (minX < box[0] || minY < box[1] || maxX > box[2] || maxY > box[3]) return false;
  const { positions } = hole;
  const asked = [positions[0], positions[1], positions[positions.length >> 1]];
  return asked.filter((position) => position && isInside(position, outer)).length >= 2;
}

/** Even-odd rule: a ray to the right crosses the ring an odd number of times. */
function isInside([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  let [previousX = 0, previousY = 0] = ring.positions[ring.positions.length - 1] ?? [];
  for (const [nextX = 0, nextY = 0] of ring.positions) {
    const crosses = nextY > y !== previousY > y;
    if (crosses && x < ((previousX - nextX) * (y - nextY)) / (previousY - nextY) + nextX) inside = !inside;
    [previousX, previousY] = [nextX, nextY];
  }
  return inside;
}

function ringOf(positions: Position[]): Ring {
  let signedArea = 0;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const [originX = 0, originY = 0] = positions[0] ?? [];
  let [previousX, previousY] = [0, 0];
  for (const [x = 0, y = 0] of positions) {
    signedArea += previousX * (y - originY) - (x - originX) * previousY;
    [previousX, previousY] = [x - originX, y - originY];
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { positions, signedArea, box: [minX, minY, maxX, maxY] };
}
