import type { LngLat } from '../../domain/outline.ts';

interface Edge {
  readonly start: LngLat;
  readonly end: LngLat;
  /** Index of the start in the ring. */
  readonly index: number;
}

export interface Crossing {
  /** Where the two edges meet. */
  readonly at: LngLat;
  /** Index of the position each of the two edges starts from. */
  readonly edges: readonly [number, number];
}

/** The first two edges of a closed ring that meet although they are not neighbours. */
export function ringCrossing(ring: readonly LngLat[]): Crossing | undefined {
  const edges = edgesOf(ring);
  for (const [number, a] of edges.entries()) {
    for (const [other, b] of edges.entries()) {
      const neighbours = other <= number + 1 || (number === 0 && other === edges.length - 1);
      const at = neighbours ? undefined : meeting(a, b);
      if (at) return { at, edges: [a.index, b.index] };
    }
  }
  return undefined;
}

/** Edges without those of no length, which repeated positions make. */
function edgesOf(ring: readonly LngLat[]): Edge[] {
  return ring.slice(1).flatMap((end, index) => {
    const start = ring[index] ?? end;
    return start[0] === end[0] && start[1] === end[1] ? [] : [{ start, end, index }];
  });
}

function meeting(a: Edge, b: Edge): LngLat | undefined {
  const [sideB1, sideB2] = [side(a, b.start), side(a, b.end)];
  const [sideA1, sideA2] = [side(b, a.start), side(b, a.end)];
  if (sideB1 * sideB2 < 0 && sideA1 * sideA2 < 0) {
    const share = sideA1 / (sideA1 - sideA2);
    return [a.start[0] + share * (a.end[0] - a.start[0]), a.start[1] + share * (a.end[1] - a.start[1])];
  }
  if (sideB1 === 0 && within(a, b.start)) return b.start;
  if (sideB2 === 0 && within(a, b.end)) return b.end;
  if (sideA1 === 0 && within(b, a.start)) return a.start;
  return sideA2 === 0 && within(b, a.end) ? a.end : undefined;
}

/** Positive to the left of the edge, negative to the right, 0 on its line. */
function side({ start, end }: Edge, point: LngLat): number {
  return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0]);
}

function within({ start, end }: Edge, [x, y]: LngLat): boolean {
  return (
    x >= Math.min(start[0], end[0]) &&
    x <= Math.max(start[0], end[0]) &&
    y >= Math.min(start[1], end[1]) &&
    y <= Math.max(start[1], end[1])
  );
}
