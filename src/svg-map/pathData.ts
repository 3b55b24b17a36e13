import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { FrameProjection } from './projection.ts';
import { type DrawnPoint, simplifyLine } from './simplifyLine.ts';

/** What lies outside the frame is seen only at the edge of a wide page: this much coarser is enough. */
const outsideFactor = 4;

/**
 * SVG path data in whole units, relative and without points that nobody would miss.
 *
 * @param tolerance drawing units that the line may run beside a vertex left out; three times as much
 *   outside the frame.
 */
export function pathData(
  geometry: Polygon | MultiPolygon | MultiLineString,
  projection: FrameProjection,
  tolerance = 2,
): string {
  const isClosed = geometry.type !== 'MultiLineString';
  return linesOf(geometry)
    .map((line) => linePath(line, projection, tolerance, isClosed))
    .join('');
}

function linesOf(geometry: Polygon | MultiPolygon | MultiLineString): Position[][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function linePath(
  line: readonly Position[],
  projection: FrameProjection,
  tolerance: number,
  isClosed: boolean,
): string {
  const { width, height } = projection;
  const points = line.map((position) => projection.toUnits(position));
  const kept = simplifyLine(points, ([x, y]) =>
    x < 0 || y < 0 || x > width || y > height ? tolerance * outsideFactor : tolerance,
  );
  const steps = relativeSteps(isClosed ? kept.slice(0, -1) : kept);
  // Two sides are no area, and one point is no line.
  if (steps.length < (isClosed ? 3 : 2)) return '';
  const [[x, y] = [0, 0], ...others] = steps;
  const path = `M${x} ${y}l${others.map(([dx, dy]) => `${dx} ${dy}`).join(' ')}`;
  return (path + (isClosed ? 'z' : '')).replaceAll(' -', '-');
}

/** The first point, then the whole-unit steps from each to the next; steps to the same point are none. */
function relativeSteps(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const steps: DrawnPoint[] = [];
  let [lastX, lastY] = [0, 0];
  points.forEach(([unitsX, unitsY], index) => {
    const [x, y] = [Math.round(unitsX), Math.round(unitsY)];
    const step: DrawnPoint = [x - lastX, y - lastY];
    if (index > 0 && step[0] === 0 && step[1] === 0) return;
    steps.push(step);
    [lastX, lastY] = [x, y];
  });
  return steps;
}
