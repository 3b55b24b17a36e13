import { mergeArcs } from './mergeArcs.ts';
import { toMetres } from './metres.ts';
import type { CoursePiece, RiverCourse } from './riverCourses.ts';
import { simplifyLine } from './simplifyArcs.ts';
import type { SharedArcs } from './topology.ts';
import type { Line, Vertex } from './vertex.ts';

const TOLERANCE_METRES = 60;
const STEP_METRES = 100;
/** Rounds of averaging with both neighbours: spreads over some 500 m, enough to hide the 100 m grid. */
const SMOOTHING_ROUNDS = 30;

/** A point of a centre line, plane metres, with the half width of the channel there. */
export interface CoursePoint {
  readonly at: Vertex;
  readonly half: number;
}

function nearestIndex(line: readonly Vertex[], [x, y]: Vertex): number {
  const distances = line.map(([px, py]) => Math.hypot(px - x, py - y));
  return distances.indexOf(Math.min(...distances));
}

function pieceLine(piece: CoursePiece, arcs: SharedArcs): Line {
  if ('drawn' in piece) return [...piece.drawn];
  const border = mergeArcs(arcs, piece.border);
  const from = nearestIndex(border, piece.from);
  const to = nearestIndex(border, piece.to);
  return from <= to ? border.slice(from, to + 1) : border.slice(to, from + 1).reverse();
}

/** Replaces every inner point by the weighted mean of itself and its neighbours; the ends stay. */
function smoothed(line: Line, rounds: number): Line {
  if (rounds === 0) return line;
  const next = line.map(([x, y], i): Vertex => {
    const before = line[i - 1];
    const after = line[i + 1];
    if (before === undefined || after === undefined) return [x, y];
    return [(before[0] + 2 * x + after[0]) / 4, (before[1] + 2 * y + after[1]) / 4];
  });
  return smoothed(next, rounds - 1);
}

function withSteps(line: Line, step: number): Line {
  return line.flatMap(([x, y], i): Line => {
    const next = line[i + 1];
    if (next === undefined) return [[x, y]];
    const parts = Math.max(1, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / step));
    return Array.from({ length: parts }, (_, k): Vertex => {
      const t = k / parts;
      return [x + t * (next[0] - x), y + t * (next[1] - y)];
    });
  });
}

function halfWidthAt(knots: readonly (readonly [number, number])[], position: number): number {
  const after = knots.findIndex(([at]) => at > position);
  const [, lastHalf] = knots.at(-1) ?? [0, 0];
  if (after < 0) return lastHalf;
  const [at, half] = knots[after] ?? [0, 0];
  const [beforeAt, beforeHalf] = knots[after - 1] ?? [at, half];
  const share = at === beforeAt ? 1 : (position - beforeAt) / (at - beforeAt);
  return beforeHalf + Math.max(0, share) * (half - beforeHalf);
}

/** Centre line of a course: border and drawn pieces joined, smoothed, in steps of at most 100 m. */
export function courseLine(course: RiverCourse, arcs: SharedArcs): CoursePoint[] {
  const joined = simplifyLine(
    course.pieces.flatMap((piece) => pieceLine(piece, arcs)),
    TOLERANCE_METRES,
  );
  const line = smoothed(withSteps(joined.map(toMetres), STEP_METRES), SMOOTHING_ROUNDS);
  const knots = course.halfWidths.map(([at, half]) => [nearestIndex(line, toMetres(at)), half] as const);
  return line.map((at, i) => ({ at, half: halfWidthAt(knots, i) }));
}
