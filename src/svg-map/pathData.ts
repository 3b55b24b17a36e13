import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { FrameProjection } from './projection.ts';

/**
 * SVG path data in whole units, relative and without repeated points. Vertices nearer than
 * `minStep` units to the one before are dropped; equal lines drop equal vertices, so shared borders
 * stay shared.
 */
export function pathData(
  geometry: Polygon | MultiPolygon | MultiLineString,
  projection: FrameProjection,
  minStep = 4,
): string {
  return linesOf(geometry)
    .map((line) => linePath(line, projection, minStep, geometry.type !== 'MultiLineString'))
    .join('');
}

function linesOf(geometry: Polygon | MultiPolygon | MultiLineString): Position[][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function linePath(
  line: readonly Position[],
  projection: FrameProjection,
  minStep: number,
  closed: boolean,
): string {
  const points: [number, number][] = [];
  const ends = closed ? line.slice(0, -1) : line;
  ends.forEach((position, index) => {
    const [x, y] = projection.toUnits(position);
    const last = points.at(-1);
    const isEnd = index === ends.length - 1 && !closed;
    if (last && !isEnd && Math.hypot(x - last[0], y - last[1]) < minStep) return;
    points.push([x, y]);
  });
  if (points.length < 2) return '';
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  let [previousX, previousY] = whole[0] ?? [0, 0];
  let path = `M${previousX} ${previousY}l`;
  for (const [x, y] of whole.slice(1)) {
    const dx = x - previousX;
    const dy = y - previousY;
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') ? '' : ' '}${dx} ${dy}`;
    previousX = x;
    previousY = y;
  }
  if (path.endsWith('l')) return '';
  return (path + (closed ? 'z' : '')).replaceAll(' -', '-');
}
