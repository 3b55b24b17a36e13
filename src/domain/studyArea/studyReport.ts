import type { AtlasIndex, PlaceEntry } from '../atlasIndex.ts';
import { circleAreaSquareMeters, circumferenceMeters } from '../circleMeasure.ts';
import type { MeasuredValue } from '../drawingMeasures.ts';
import type { AtlasGeometry } from '../geometry.ts';
import { areaSquareMeters, perimeterMeters } from '../measure.ts';
import type { Ground } from './ground.ts';
import { placeTree } from './placeTree.ts';
import { placeFeature, type StudyGround } from './studyGround.ts';
import { type StudyPlace, standings } from './studyPlace.ts';
import { studyStanding } from './studyStanding.ts';

/** All that the atlas' geometry has to say of a study area; plain data. */
export interface StudyReport {
  /** WGS-84. */
  readonly ground: Ground;
  readonly edgeMeters: number;
  /** How far all of it may be off, with the point-only place that it is drawn around; absent for any other. */
  readonly centreMeters?: number;
  readonly area: MeasuredValue;
  readonly perimeter: MeasuredValue;
  /** Zones, projects, hubs and districts in or at the area: by standing, then by their share, then as the atlas has them. */
  readonly places: readonly StudyPlace[];
  /** The part of the area that lies in no district, 0 to 1. */
  readonly shareOutsideCity: number;
}

/** Looks at every place but the city how it lies to the ground of a study area. */
export function studyReport(
  atlas: Pick<AtlasIndex, 'places'>,
  geometry: AtlasGeometry,
  study: StudyGround,
): StudyReport {
  const { ground, edgeMeters, centreMeters } = study;
  const measured = measure(study);
  const around = {
    study,
    studySquareMeters: areaSquareMeters(ground),
    tree: placeTree(atlas.places),
    districts: geometry.districts,
  };
  const places = atlas.places
    .filter(({ kind }) => kind !== 'city')
    .flatMap((place) => studyStanding(place, placeFeature(geometry, place.id), around) ?? [])
    .toSorted(byStandingAndShare);
  return {
    ground,
    edgeMeters,
    ...(centreMeters > 0 ? { centreMeters } : {}),
    ...measured,
    places,
    shareOutsideCity: outside(places, atlas.places),
  };
}

function measure({ ground, edgeMeters, circle }: StudyGround): Pick<StudyReport, 'area' | 'perimeter'> {
  const length = circle ? circumferenceMeters(circle.centre, circle.radiusMeters) : perimeterMeters(ground);
  const squareMeters = circle
    ? circleAreaSquareMeters(circle.centre, circle.radiusMeters)
    : areaSquareMeters(ground);
  return {
    area: { value: squareMeters, uncertainty: length * edgeMeters },
    perimeter: { value: length, uncertainty: 2 * Math.PI * edgeMeters },
  };
}

function byStandingAndShare(a: StudyPlace, b: StudyPlace): number {
  return (
    standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
    (b.overlap?.shareOfPlace ?? 0) - (a.overlap?.shareOfPlace ?? 0)
  );
}

function outside(found: readonly StudyPlace[], places: readonly PlaceEntry[]): number {
  const districts = new Set(places.filter(({ kind }) => kind === 'district').map(({ id }) => id));
  const covered = found
    .filter(({ place }) => districts.has(place))
    .reduce((sum, { overlap }) => sum + (overlap?.shareOfArea ?? 0), 0);
  // The districts tile the city; what is left of their sum below a thousandth is arithmetic.
  return covered > 0.999 ? 0 : 1 - covered;
}
