import { bbox, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaSquareMeters } from '../measure.ts';
import type { LngLat } from '../outline.ts';
import { localPlane, type PlanePoint } from './localPlane.ts';

export type Ground = Polygon | MultiPolygon;

/** Ground that two areas share; null where it is none. */
export function sharedGround(one: Ground, other: Ground): Ground | null {
  if (!boxesMeet(one, other, 0)) return null;
  return intersect(featureCollection([feature(one), feature(other)]))?.geometry ?? null;
}

/** Whether so small a part of an area is left that only the arithmetic made it. */
export function isWhole(part: Ground | null, whole: Ground): boolean {
  return part !== null && areaSquareMeters(part) >= areaSquareMeters(whole) * (1 - roundingShare);
}

/** Corners of a clipped area are rounded: a part in a million of it says nothing. */
const roundingShare = 1e-6;

/** Whether a position lies in an area, its edge included. */
export function holds(ground: Ground, [lng, lat]: LngLat): boolean {
  return booleanPointInPolygon([lng, lat], ground);
}

/** Metres from a position to the nearest edge of an area, from inside as from outside. */
export function metersToEdge(position: LngLat, ground: Ground): number {
  return nearestEdge([0, 0], planeRings(ground, position));
}

/**
 * Metres between the edges of two areas whose edges do not cross. Only corners that may lie within
 * `atMost` metres are looked at: a larger distance may come out as infinite.
 */
export function metersBetweenEdges(one: Ground, other: Ground, atMost: number): number {
  if (!boxesMeet(one, other, atMost)) return Number.POSITIVE_INFINITY;
  const [west, south, east, north] = bbox(one);
  const middle: LngLat = [(west + east) / 2, (south + north) / 2];
  const [rings, otherRings] = [planeRings(one, middle), planeRings(other, middle)];
  return Math.min(nearestOf(rings, otherRings, atMost), nearestOf(otherRings, rings, atMost));
}

type PlaneRings = readonly (readonly PlanePoint[])[];

function planeRings(ground: Ground, origin: LngLat): PlaneRings {
  const { toPlane } = localPlane(origin);
  return ringsOf(ground).map((ring) => ring.map(([lng = 0, lat = 0]) => toPlane([lng, lat])));
}

function nearestOf(corners: PlaneRings, rings: PlaneRings, atMost: number): number {
  const edges = rings.flat();
  const [easts, norths] = [edges.map(([x]) => x), edges.map(([, y]) => y)];
  const [west, east] = [Math.min(...easts) - atMost, Math.max(...easts) + atMost];
  const [south, north] = [Math.min(...norths) - atMost, Math.max(...norths) + atMost];
  const near = corners.flat().filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
  return near.reduce(
    (least, corner) => Math.min(least, nearestEdge(corner, rings)),
    Number.POSITIVE_INFINITY,
  );
}

function nearestEdge([x, y]: PlanePoint, rings: PlaneRings): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let before: PlanePoint | null = null;
    for (const [east, north] of ring) {
      const here: PlanePoint = [east - x, north - y];
      if (before) nearest = Math.min(nearest, metersFromOrigin(before, here));
      before = here;
    }
  }
  return nearest;
}

function ringsOf(ground: Ground): readonly Position[][] {
  return ground.type === 'Polygon' ? ground.coordinates : ground.coordinates.flat();
}

/** From the origin to the stretch between two points of the plane. */
function metersFromOrigin([x1, y1]: PlanePoint, [x2, y2]: PlanePoint): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / square));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

/** A degree is nowhere in Guangdong shorter: boxes a little too wide cost only time. */
const leastMetersPerDegree = 100_000;

function boxesMeet(one: Ground, other: Ground, meters: number): boolean {
  const [west, south, east, north] = bbox(one);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(other);
  const room = meters / leastMetersPerDegree;
  return (
    west <= otherEast + room &&
    otherWest <= east + room &&
    south <= otherNorth + room &&
    otherSouth <= north + room
  );
}
