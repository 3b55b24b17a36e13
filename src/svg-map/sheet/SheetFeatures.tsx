import { bboxClip } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { drawnArea } from '../clipGeometry.ts';
import { px, type SheetScale } from './sheetScale.ts';

interface ShapeProps {
  readonly geometry: Geometry;
  readonly scale: SheetScale;
  /** Attributes of lines and areas; lines are not filled. */
  readonly line: React.SVGProps<SVGPathElement>;
  /** Of points. */
  readonly dot: React.SVGProps<SVGCircleElement>;
}

/** Any geometry at the sheet's scale, in pixels; nothing where none of it is near the frame. */
export function Shape({ geometry, scale, line, dot }: ShapeProps) {
  const parts = partsOf(geometry);
  const areas = parts.areas.flatMap((rings) => clippedArea(rings, scale));
  const lines = parts.lines.flatMap((path) => clippedLine(path, scale));
  const points = parts.points.filter(([lng = 0, lat = 0]) => scale.holds([lng, lat]));
  return (
    <>
      {areas.length > 0 && <path {...line} d={areas.map((ring) => pathOf(ring, scale, 'z')).join('')} />}
      {lines.length > 0 && (
        <path {...line} fill="none" d={lines.map((path) => pathOf(path, scale, '')).join('')} />
      )}
      {points.map((position) => {
        const [x, y] = scale.toPixels(position);
        return <circle key={`${x},${y}`} {...dot} cx={px(x)} cy={px(y)} />;
      })}
    </>
  );
}

interface Parts {
  readonly areas: readonly Position[][][];
  readonly lines: readonly Position[][];
  readonly points: readonly Position[];
}

function partsOf(geometry: Geometry): Parts {
  const none: Parts = { areas: [], lines: [], points: [] };
  switch (geometry.type) {
    case 'Point':
      return { ...none, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...none, points: geometry.coordinates };
    case 'LineString':
      return { ...none, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { ...none, lines: geometry.coordinates };
    case 'Polygon':
      return { ...none, areas: [geometry.coordinates] };
    case 'MultiPolygon':
      return { ...none, areas: geometry.coordinates };
    case 'GeometryCollection': {
      const all = geometry.geometries.map(partsOf);
      return {
        areas: all.flatMap(({ areas }) => areas),
        lines: all.flatMap(({ lines }) => lines),
        points: all.flatMap(({ points }) => points),
      };
    }
  }
}

function clippedArea(rings: Position[][], scale: SheetScale): Position[][] {
  const { geometry } = bboxClip({ type: 'Polygon', coordinates: rings }, boxOf(scale));
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function clippedLine(path: Position[], scale: SheetScale): Position[][] {
  const { geometry } = bboxClip({ type: 'LineString', coordinates: path }, boxOf(scale));
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.filter(({ length }) => length > 1);
}

function boxOf({ projection }: SheetScale): [number, number, number, number] {
  const [west, south, east, north] = drawnArea(projection.bbox);
  return [west, south, east, north];
}

function pathOf(path: readonly Position[], scale: SheetScale, end: string): string {
  let before = '';
  const points = path.flatMap((position) => {
    const point = scale
      .toPixels(position)
      .map((value) => Math.round(value * 10) / 10)
      .join(' ');
    if (point === before) return [];
    before = point;
    return [point];
  });
  return points.length > 1 ? `M${points.join('L')}${end}` : '';
}
