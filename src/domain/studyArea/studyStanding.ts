import type { Feature } from 'geojson';
import type { PlaceEntry } from '../atlasIndex.ts';
import type { AtlasGeometry, OutlineProperties } from '../geometry.ts';
import { areaSquareMeters, perimeterMeters } from '../measure.ts';
import type { OutlineGeometry } from '../outline.ts';
import { uncertaintyRing } from '../uncertaintyRing.ts';
import { type Ground, isWhole, metersBetweenEdges, sharedGround } from './ground.ts';
import { liesIn, type PlaceTree } from './placeTree.ts';
import type { StudyGround } from './studyGround.ts';
import type { Overlap, StudyPlace } from './studyPlace.ts';

interface Surroundings {
  readonly study: StudyGround;
  readonly studySquareMeters: number;
  readonly tree: PlaceTree;
  readonly districts: AtlasGeometry['districts'];
}

/** How a place lies to a study area; null where it lies outside. */
export function studyStanding(
  place: PlaceEntry,
  feature: Feature<OutlineGeometry, OutlineProperties> | undefined,
  around: Surroundings,
): StudyPlace | null {
  const { study, tree } = around;
  const isStated = study.holds !== null && liesIn(tree, place.id, study.holds);
  const geometry = feature?.geometry;
  if (geometry && geometry.type !== 'Point') {
    const drawn = outlineStanding(place.id, geometry, feature.properties.uncertaintyMeters ?? 0, around);
    return isStated && drawn ? { ...drawn, standing: 'inside', basis: 'stated', isSure: true } : drawn;
  }
  if (isStated) return { place: place.id, standing: 'inside', basis: 'stated', isSure: true };
  return regionStanding(place, ringOf(feature), around);
}

function outlineStanding(
  place: string,
  outline: Ground,
  toleranceMeters: number,
  { study, studySquareMeters }: Surroundings,
): StudyPlace | null {
  const tolerance = toleranceMeters + study.edgeMeters;
  const shared = study.holds === place ? outline : sharedGround(outline, study.ground);
  if (!shared) {
    const isNear = metersBetweenEdges(outline, study.ground, tolerance) <= tolerance;
    return isNear ? { place, standing: 'touching', basis: 'outline', isSure: false } : null;
  }
  const squareMeters = areaSquareMeters(shared);
  const perimeter = perimeterMeters(shared);
  const overlap: Overlap = {
    squareMeters,
    toleranceSquareMeters: perimeter * Math.max(toleranceMeters, study.edgeMeters),
    shareOfPlace: Math.min(1, squareMeters / areaSquareMeters(outline)),
    shareOfArea: Math.min(1, squareMeters / studySquareMeters),
  };
  const found = { place, basis: 'outline', overlap } as const;
  if (isWhole(shared, outline)) {
    const isSure = study.holds === place || isClear(outline, study, tolerance);
    return { ...found, standing: 'inside', isSure };
  }
  if (isWhole(shared, study.ground)) {
    const isSure = isClear(outline, study, tolerance);
    return { ...found, standing: 'partly', isSure };
  }
  // A strip along an edge is half its perimeter long: one narrower than the tolerance may be none.
  const isStrip = squareMeters <= (perimeter / 2) * tolerance;
  return { ...found, standing: isStrip ? 'touching' : 'partly', isSure: !isStrip };
}

/** The ring within which a point-only place lies; null where it may be anywhere in its district. */
function ringOf(feature: Feature<OutlineGeometry, OutlineProperties> | undefined): Ground | null {
  const radius = feature?.properties.uncertaintyMeters;
  if (feature?.geometry.type !== 'Point' || radius === undefined) return null;
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  return uncertaintyRing([lng, lat], radius);
}

/** A place without an outline may be wherever its ring and its districts, as far as they are known, allow. */
function regionStanding(
  { id, districts: stated }: PlaceEntry,
  ring: Ground | null,
  { study, districts }: Surroundings,
): StudyPlace | null {
  if (ring && !sharedGround(ring, study.ground)) return null;
  const home = districts.features.filter(({ properties }) => stated.includes(properties.place));
  const inDistricts = home.flatMap(({ geometry }) =>
    ring ? (sharedGround(ring, geometry) ?? []) : geometry,
  );
  const region: readonly Ground[] = inDistricts.length === 0 && ring ? [ring] : inDistricts;
  const shared = region.map((part) => sharedGround(part, study.ground));
  if (shared.every((part) => part === null)) return null;
  const basis = ring ? 'ring' : 'district';
  if (!region.every((part, index) => isWhole(shared[index] ?? null, part))) {
    return { place: id, standing: ring ? 'possibly' : 'cannot-say', basis, isSure: false };
  }
  const isSure = study.centreOf === id || region.every((part) => isClear(part, study, study.edgeMeters));
  return { place: id, standing: 'inside', basis, isSure };
}

/** Whether edges are further apart than their tolerance, and than all of the study area may be off. */
function isClear(part: Ground, { ground, centreMeters }: StudyGround, toleranceMeters: number): boolean {
  const meters = toleranceMeters + centreMeters;
  return metersBetweenEdges(part, ground, meters) > meters;
}
