import { distanceToSegment, toMetres } from './metres.ts';
import type { Line, Vertex } from './vertex.ts';

/** Metres, the same for the whole line or by place (degrees). */
export type Tolerance = number | ((vertex: Vertex) => number);

/** The vertex that leaves the chord by the greatest multiple of its own tolerance. */
function farthest(
  points: readonly Vertex[],
  tolerances: readonly number[],
  [from, to]: readonly [number, number],
): { index: number; excess: number } {
  const a = points[from];
  const b = points[to];
  const best = { index: -1, excess: 0 };
  if (a === undefined || b === undefined) return best;
  for (let i = from + 1; i < to; i += 1) {
    const p = points[i];
    const excess = p === undefined ? 0 : distanceToSegment(p, a, b) / (tolerances[i] ?? 1);
    if (excess > best.excess) Object.assign(best, { index: i, excess });
  }
  return best;
}

/**
 * Douglas-Peucker on a line of degrees with a tolerance in metres; both ends stay. Run on shared arcs it keeps
 * neighbouring areas glued together.
 */
export function simplifyLine(line: Line, tolerance: Tolerance): Line {
  const points = line.map(toMetres);
  const tolerances = line.map((vertex) => (typeof tolerance === 'number' ? tolerance : tolerance(vertex)));
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { index, excess } = farthest(points, tolerances, span);
    if (index < 0 || excess <= 1) continue;
    keep.add(index);
    open.push([span[0], index], [index, span[1]]);
  }
  return line.filter((_, i) => keep.has(i));
}
