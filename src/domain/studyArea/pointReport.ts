import type { Feature } from 'geojson';
import type { AtlasIndex, PlaceEntry } from '../atlasIndex.ts';
import { nearestZoneCount } from '../connectivity.ts';
import type { AtlasGeometry, OutlineProperties } from '../geometry.ts';
import { distanceMeters } from '../measure.ts';
import type { LngLat, OutlineGeometry } from '../outline.ts';
import { type PlaceDistance, placeDistances } from '../placeDistances.ts';
import { holds, metersToEdge } from './ground.ts';
import { placeFeature } from './studyGround.ts';

/** `inside` or near its edge by the drawn outline; `ring`: the place lies within so far of a point; `district`: anywhere in it. */
export type PointBasis = 'inside' | 'edge' | 'ring' | 'district';

/** A place that holds a point, or may. */
export interface PointPlace {
  readonly place: string;
  readonly basis: PointBasis;
  /** To the outline's edge or, for a ring, to its middle; absent for a district. */
  readonly meters?: number;
  /** Of the outline or ring. */
  readonly toleranceMeters?: number;
}

/** What is known of the spot a reader asks about. */
export interface PointReport {
  /** WGS-84. */
  readonly at: LngLat;
  /** The one it lies in; at a border also the neighbour it may lie in; none outside the city. */
  readonly districts: readonly PointPlace[];
  readonly zones: readonly PointPlace[];
  /** Straight lines to label points, nearest first. */
  readonly nearestZones: readonly PlaceDistance[];
  readonly nearestHubs: readonly PlaceDistance[];
}

/** Looks up which district and zones a position lies in, or may, and what is near it. */
export function pointReport(
  { places, outlines }: Pick<AtlasIndex, 'places' | 'outlines'>,
  geometry: AtlasGeometry,
  at: LngLat,
): PointReport {
  const ofKind = (...kinds: readonly PlaceEntry['kind'][]) =>
    places.filter(({ kind }) => kinds.includes(kind));
  const districts = ofKind('district').flatMap(
    ({ id }) => outlinePlace(id, placeFeature(geometry, id), at) ?? [],
  );
  const around = districts.map(({ place }) => place);
  const zones = ofKind('zone', 'site').flatMap(
    (place) => zonePlace(place, placeFeature(geometry, place.id), at, around) ?? [],
  );
  const distances = (chosen: readonly PlaceEntry[]): readonly PlaceDistance[] => {
    const ids = new Set(chosen.map(({ id }) => id));
    const ends = outlines.filter(({ place }) => ids.has(place));
    const spot = {
      place: '',
      geometry: 'point',
      labelPoint: at,
      certainty: 'official',
      uncertaintyMeters: 0,
    } as const;
    return placeDistances(spot, ends).slice(0, nearestZoneCount);
  };
  return {
    at,
    districts: districts.toSorted(surestFirst),
    zones: zones.toSorted(surestFirst),
    nearestZones: distances(ofKind('zone', 'site')),
    nearestHubs: distances(ofKind('hub')),
  };
}

const bases: readonly PointBasis[] = ['inside', 'edge', 'ring', 'district'];

function surestFirst(a: PointPlace, b: PointPlace): number {
  return bases.indexOf(a.basis) - bases.indexOf(b.basis) || (a.meters ?? 0) - (b.meters ?? 0);
}

type Drawn = Feature<OutlineGeometry, OutlineProperties> | undefined;

function outlinePlace(place: string, feature: Drawn, at: LngLat): PointPlace | null {
  if (!feature || feature.geometry.type === 'Point') return null;
  const toleranceMeters = feature.properties.uncertaintyMeters ?? 0;
  const meters = metersToEdge(at, feature.geometry);
  if (meters <= toleranceMeters) return { place, basis: 'edge', meters, toleranceMeters };
  return holds(feature.geometry, at) ? { place, basis: 'inside', meters, toleranceMeters } : null;
}

/** A zone known by a point is only where its districts are. */
function zonePlace(
  { id, districts }: PlaceEntry,
  feature: Drawn,
  at: LngLat,
  around: readonly string[],
): PointPlace | null {
  if (feature && feature.geometry.type !== 'Point') return outlinePlace(id, feature, at);
  if (districts.length > 0 && !districts.some((district) => around.includes(district))) return null;
  const toleranceMeters = feature?.properties.uncertaintyMeters;
  if (feature?.geometry.type !== 'Point' || toleranceMeters === undefined) {
    return districts.length > 0 ? { place: id, basis: 'district' } : null;
  }
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  const meters = distanceMeters(at, [lng, lat]);
  return meters <= toleranceMeters ? { place: id, basis: 'ring', meters, toleranceMeters } : null;
}
