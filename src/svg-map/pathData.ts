import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { FrameProjection } from './projection.ts';

/**
 * SVG path data in whole tenths of a unit, relative and without repeated points: at the size the
 * frame is shown a tenth of a unit is a tenth of a pixel. Vertices nearer than `minStep` units to
 * the one before are dropped; equal lines drop equal vertices, so shared borders stay shared.
 */
export function pathData(
  geometry: Polygon | MultiPolygon | MultiLineString,
  projection: FrameProjection,
  minStep = 0.7,
): string {
  return linesOf(geometry)
    .map((line) => linePath(line, projection, minStep, geometry.type !== 'MultiLineString'))
    .join('');
}

function linesOf(geometry: Polygon | MultiPolygon | MultiLineString): Position[][] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function linePath(line: readonly Position[], projection: FrameProjection, minStep: number, closed: boolean): string {
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
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  let [previousX, previousY] = tenths[0] ?? [0, 0];
  let path = `M${decimal(previousX)} ${decimal(previousY)}l`;
  for (const [x, y] of tenths.slice(1)) {
    const dx = x - previousX;
    const dy = y - previousY;
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') ? '' : ' '}${decimal(dx)} ${decimal(dy)}`;
    previousX = x;
    previousY = y;
  }
  return (path + (closed ? 'z' : '')).replaceAll(' -', '-');
}

function decimal(tenths: number): string {
  const text = String(tenths / 10);
  return text.startsWith('0.') ? text.slice(1) : text.replace('-0.', '-.');
}
