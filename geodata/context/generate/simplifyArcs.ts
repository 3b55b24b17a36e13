import { distanceToSegment, toMetres } from './metres.ts';
import type { Line, Vertex } from './vertex.ts';

function farthest(points: readonly Vertex[], from: number, to: number): { index: number; distance: number } {
  const a = points[from];
  const b = points[to];
  const best = { index: -1, distance: 0 };
  if (a === undefined || b === undefined) return best;
  for (let i = from + 1; i < to; i += 1) {
    const p = points[i];
    const distance = p === undefined ? 0 : distanceToSegment(p, a, b);
    if (distance > best.distance) Object.assign(best, { index: i, distance });
  }
  return best;
}

/**
 * Douglas-Peucker on a line of degrees with a tolerance in metres; both ends stay. Run on shared arcs it keeps
 * neighbouring areas glued together.
 */
export function simplifyLine(line: Line, toleranceMetres: number): Line {
  const points = line.map(toMetres);
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(points, from, to);
    if (index < 0 || distance <= toleranceMetres) continue;
    keep.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_, i) => keep.has(i));
}
