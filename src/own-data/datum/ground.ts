import type { MultiPolygon } from 'geojson';
import type { LngLat } from '../../domain/outline.ts';
import type { Landmark, Landmarks } from './landmark.ts';
import { type PlaneLine, type PlanePoint, planeAbout, planeLine } from './localPlane.ts';

/** A landmark in metres. */
export interface GroundPlace {
  readonly id: string;
  readonly isDistrict: boolean;
  readonly uncertaintyMeters?: number;
  /** The point of a place without an outline; else the middle of its extent. */
  readonly centre: PlanePoint;
  /** Closed rings; none for a place that is a point. */
  readonly rings: readonly PlaneLine[];
  /** Diagonal of the extent in metres; 0 for a point. */
  readonly extentMeters: number;
}

/** The landmarks prepared for many questions about distance. */
export interface Ground {
  readonly plane: (position: LngLat) => PlanePoint;
  readonly places: ReadonlyMap<string, GroundPlace>;
  /** Rings of districts and of places with an outline. */
  readonly outlines: readonly PlaneLine[];
  readonly districts: readonly GroundPlace[];
  readonly water: readonly (readonly PlaneLine[])[];
  readonly isInSurroundings: (point: PlanePoint) => boolean;
}

/** How far beyond the city's extent a file about it may reach: the neighbouring cities. */
const surroundingsMeters = 40_000;

export function groundOf({ places, city, sea, river }: Landmarks): Ground {
  const [west, south, east, north] = city;
  const plane = planeAbout([(west + east) / 2, (south + north) / 2]);
  const known = places.map((place) => groundPlace(place, plane));
  const [half, halfNorth] = plane([east, north]);
  return {
    plane,
    places: new Map(known.map((place) => [place.id, place])),
    outlines: known.flatMap(({ rings }) => rings),
    districts: known.filter(({ isDistrict, rings }) => isDistrict && rings.length > 0),
    water: [...polygons(sea, plane), ...polygons(river, plane)],
    isInSurroundings: ([x, y]) =>
      Math.abs(x) <= half + surroundingsMeters && Math.abs(y) <= halfNorth + surroundingsMeters,
  };
}

function polygons({ coordinates }: MultiPolygon, plane: Ground['plane']): (readonly PlaneLine[])[] {
  return coordinates.map((rings) => rings.map((ring) => planeLine(ring, plane)));
}

function groundPlace(place: Landmark, plane: Ground['plane']): GroundPlace {
  const { geometry, id, kind, uncertaintyMeters } = place;
  const rings = ringsOf(geometry).map((ring) => planeLine(ring, plane));
  const points = geometry.type === 'Point' ? planeLine([geometry.coordinates], plane) : rings.flat();
  const { centre, extentMeters } = extentOf(points);
  return {
    id,
    isDistrict: kind === 'district',
    ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
    centre,
    rings,
    extentMeters,
  };
}

function ringsOf(geometry: Landmark['geometry']) {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Middle and diagonal of the bounding box of points. */
export function extentOf(points: readonly PlanePoint[]): Pick<GroundPlace, 'centre' | 'extentMeters'> {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [least(xs), -least(xs.map((x) => -x))];
  const [south, north] = [least(ys), -least(ys.map((y) => -y))];
  return {
    centre: [(west + east) / 2, (south + north) / 2],
    extentMeters: Math.hypot(east - west, north - south),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Number.POSITIVE_INFINITY);
}
