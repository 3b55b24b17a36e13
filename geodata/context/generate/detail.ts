import type { Vertex } from './vertex.ts';
import { DETAIL_WINDOW } from './window.ts';

const DECIMALS_INSIDE = 4;
/** About 100 m, a fraction of the tolerance of the lines out there. */
const DECIMALS_OUTSIDE = 3;

/** Whether the place (degrees) is drawn in full detail; the limit itself is not, so that cuts along it vanish. */
export function isDetailed([lng, lat]: Vertex): boolean {
  const [west, south, east, north] = DETAIL_WINDOW;
  return lng > west && lng < east && lat > south && lat < north;
}

/** Degrees beyond the detailed part, in the direction that is farther out; 0 inside. */
function degreesBeyond([lng, lat]: Vertex): number {
  const [west, south, east, north] = DETAIL_WINDOW;
  return Math.max(0, west - lng, lng - east, south - lat, lat - north);
}

export interface ToleranceByDetail {
  /** Metres inside the detailed part. */
  readonly inside: number;
  /** Metres just outside of it. */
  readonly outside: number;
  /** Metres added for every degree farther out, where the line is seldom on the screen. */
  readonly perDegree: number;
}

/**
 * A tolerance for every vertex instead of for the line: lines that leave the detailed part are simplified in one
 * piece, so nothing cracks where the tolerances meet.
 */
export function byDetail({ inside, outside, perDegree }: ToleranceByDetail): (vertex: Vertex) => number {
  return (vertex) => (isDetailed(vertex) ? inside : outside + perDegree * degreesBeyond(vertex));
}

/** Degrees with no more decimals than the detail at the place deserves; equal vertices stay equal. */
export function roundedByDetail(vertex: Vertex): Vertex {
  const decimals = isDetailed(vertex) ? DECIMALS_INSIDE : DECIMALS_OUTSIDE;
  return [Number(vertex[0].toFixed(decimals)), Number(vertex[1].toFixed(decimals))];
}
