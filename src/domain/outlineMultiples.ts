import type { Position } from 'geojson';
import { type RadiiOfCurvature, radiiOfCurvature } from './ellipsoid.ts';
import type { AtlasGeometry, OutlineProperties } from './geometry.ts';
import type { OutlineGeometry } from './outline.ts';
import { roundLength } from './roundLength.ts';

/** One outline in metres around the middle of its bounding box, y downwards. */
export interface OutlineMultiple extends OutlineProperties {
  /** SVG path data; empty for a point. */
  readonly path: string;
  /** Radius of the ring a point lies in; absent for an outline and for a point that may be anywhere. */
  readonly ringMeters?: number;
}

/** Outlines side by side, all in squares of one size and therefore at one scale. */
export interface OutlineMultiples {
  readonly sideMeters: number;
  /** Length of a scale bar that fits: 1, 2 or 5 times a power of ten. */
  readonly scaleMeters: number;
  readonly multiples: readonly OutlineMultiple[];
}

/** Room around the largest outline, as a share of the square. */
const margin = 0.08;
/** Vertices nearer to the last than this share of the square cannot be seen apart. */
const finestShare = 1 / 300;
/** Nothing is drawn larger than a square of this side in metres: a lone point needs some scale. */
const smallestSideMeters = 400;

/**
 * Outlines of places at one scale, in the order given. Places without an outline, and points that
 * may lie anywhere in their district, are left out: nothing of them can be drawn to scale.
 */
export function outlineMultiples(
  geometry: Pick<AtlasGeometry, 'outlines' | 'districts'>,
  placeIds: readonly string[],
): OutlineMultiples {
  const features = [...geometry.outlines.features, ...geometry.districts.features];
  const shapes = placeIds.flatMap((id) => {
    const feature = features.find(({ properties }) => properties.place === id);
    if (!feature) return [];
    const { properties } = feature;
    const isAnywhere = feature.geometry.type === 'Point' && properties.uncertaintyMeters === undefined;
    return isAnywhere ? [] : [{ properties, lines: inMeters(feature.geometry) }];
  });
  const extents = shapes.map(({ properties, lines }) => extent(lines, properties));
  const sideMeters = Math.max(smallestSideMeters, ...extents) / (1 - 2 * margin);
  const multiples = shapes.map(({ properties, lines }) => ({
    ...properties,
    path: lines.map((line) => linePath(line, sideMeters * finestShare)).join(''),
    ...(lines.length === 0 ? { ringMeters: properties.uncertaintyMeters ?? 0 } : {}),
  }));
  return { sideMeters, scaleMeters: roundLength(sideMeters / 3), multiples };
}

type Point = readonly [x: number, y: number];

/** Rings as a local plane: within a district the distortion is far below what a line's width hides. */
function inMeters(geometry: OutlineGeometry): readonly (readonly Point[])[] {
  if (geometry.type === 'Point') return [];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const [west, south, east, north] = bounds(rings.flat());
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  return rings.map((ring) => ring.map((position) => toPlane(position, [lng, lat], radiiOfCurvature(lat))));
}

function toPlane([lng = 0, lat = 0]: Position, centre: Point, radii: RadiiOfCurvature): Point {
  const degree = Math.PI / 180;
  const east = (lng - centre[0]) * degree * radii.primeVertical * Math.cos(centre[1] * degree);
  return [east, -(lat - centre[1]) * degree * radii.meridian];
}

function extent(lines: readonly (readonly Point[])[], { uncertaintyMeters = 0 }: OutlineProperties): number {
  if (lines.length === 0) return 2 * uncertaintyMeters;
  const [left, top, right, bottom] = bounds(lines.flat());
  return Math.max(right - left, bottom - top);
}

function bounds(points: readonly (Point | Position)[]): readonly [number, number, number, number] {
  // Not Math.min(...points): a district's border has more vertices than some engines take arguments.
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

function linePath(line: readonly Point[], finestMeters: number): string {
  const kept: Point[] = [];
  for (const point of line.slice(0, -1)) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finestMeters) kept.push(point);
  }
  const pairs = kept.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return pairs.length > 0 ? `M${pairs.join('L')}Z` : '';
}
