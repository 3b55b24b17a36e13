import { sameVertex, type Vertex } from './vertex.ts';

/** Twice the signed area: positive for a counter-clockwise ring. */
export function signedDoubleArea(ring: readonly Vertex[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Drops one vertex that repeats its predecessor or is the tip of a zero-width spike (A-B-A), if there is one. */
function dropOne(ring: Vertex[], start: number): number {
  for (let i = start; i < ring.length; i += 1) {
    const before = ring[(i + ring.length - 1) % ring.length];
    const after = ring[(i + 1) % ring.length];
    if (sameVertex(ring[i], before) || sameVertex(before, after)) {
      ring.splice(i, 1);
      return Math.max(0, i - 2);
    }
  }
  return -1;
}

/**
 * A ring of degrees as a closed ring of integer cells: no repeated vertex, no spike, counter-clockwise as RFC 7946
 * wants. `undefined` when nothing is left of it on the grid.
 */
export function cleanRing(ring: readonly Vertex[], cellsPerDegree: number): Vertex[] | undefined {
  const cells = ring.map(
    ([x, y]): Vertex => [Math.round(x * cellsPerDegree), Math.round(y * cellsPerDegree)],
  );
  for (let at = 0; at >= 0 && cells.length > 2; ) {
    at = dropOne(cells, at);
    if (at < 0) at = dropOne(cells, 0);
  }
  const [first] = cells;
  if (cells.length < 3 || first === undefined) return undefined;
  if (signedDoubleArea(cells) < 0) cells.reverse();
  const [start] = cells;
  return start === undefined ? undefined : [...cells, [start[0], start[1]]];
}
