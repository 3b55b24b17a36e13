/** A point of the drawing, in its units. */
export type DrawnPoint = readonly [x: number, y: number];

/** How far, in drawing units, a line may be drawn beside a point that is left out. */
export type Tolerance = (point: DrawnPoint) => number;

/**
 * The points a line needs so that none of those left out lies farther from it than its tolerance
 * (Douglas and Peucker, 1973). First and last stay, so that lines which meet go on meeting, and a line
 * loses the same points wherever it is drawn.
 */
export function simplifyLine(points: readonly DrawnPoint[], toleranceOf: Tolerance): readonly DrawnPoint[] {
  const kept = new Set([0, points.length - 1]);
  const open: [from: number, to: number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const farthest = farthestBetween(points, span, toleranceOf);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([span[0], farthest], [farthest, span[1]]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** The point that lies farthest outside its tolerance, if any does. */
function farthestBetween(
  points: readonly DrawnPoint[],
  [from, to]: readonly [number, number],
  toleranceOf: Tolerance,
): number | undefined {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return undefined;
  let farthest: number | undefined;
  let most = 1;
  points.slice(from + 1, to).forEach((point, offset) => {
    const excess = distanceToSegment(point, start, end) / toleranceOf(point);
    if (excess <= most) return;
    most = excess;
    farthest = from + 1 + offset;
  });
  return farthest;
}

function distanceToSegment([x, y]: DrawnPoint, [ax, ay]: DrawnPoint, [bx, by]: DrawnPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
