import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { AtlasIndex } from './atlasIndex.ts';
import { circle } from './circle.ts';
import { connectivity, nearestZoneCount } from './connectivity.ts';
import type { Language } from './localizedText.ts';
import { bearingDegrees } from './measure.ts';
import type { LngLat } from './outline.ts';
import type { PlaceDistance } from './placeDistances.ts';
import { pointAtDistance } from './pointAtDistance.ts';
import { reachRingsMeters } from './reachRings.ts';

/** What a drawn feature is: a ring, a line to a hub or zone, or where one of them is labelled. */
export type ReachProperties =
  | { readonly part: 'ring' | 'ring-label'; readonly meters: number }
  | { readonly part: 'line'; readonly place: string }
  | {
      readonly part: 'line-label';
      readonly place: string;
      /** Empty where the far end is near enough to be seen with its own label. */
      readonly name: string;
      /** Rounded as it may be shown. */
      readonly meters: number;
      /** Clockwise turn that lays the text along the line, never upside down. */
      readonly rotateDegrees: number;
    };

/** Rings and lines around a place, ready to be drawn. */
export type ReachFeatures = FeatureCollection<Polygon | LineString | Point, ReachProperties>;
type ReachFeature = ReachFeatures['features'][number];

/** At 10 km the edge then runs at most 3 m inside the circle. */
const ringVertices = 128;

/** The far end of a longer line is mostly out of view: its labels name it. */
const namedFromMeters = 5000;

/** Where a longer line is labelled, from the place outwards: near the framed ring, and for wider views. */
const labelStepsMeters = [4000, 10_000, 25_000];

/**
 * Rings of 1, 3, 5 and 10 km around a place's label point and lines from there to every hub and to
 * the nearest zones, of those that the map shows. Lines are straight on the map, which over 60 km is
 * some tens of metres beside the geodesic.
 *
 * @returns null where no distance is measured from the place.
 */
export function reachFeatures(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  place: string,
  visiblePlaces: ReadonlySet<string>,
  language: Language,
): ReachFeatures | null {
  const lying = connectivity(atlas, place);
  const from = atlas.outlines.find((outline) => outline.place === place)?.labelPoint;
  if (!lying || !from) return null;
  const pointOf = new Map(atlas.outlines.map((outline) => [outline.place, outline.labelPoint]));
  const nameOf = new Map(atlas.places.map(({ id, name, shortName }) => [id, (shortName ?? name)[language]]));
  const lines = [...lying.hubs, ...lying.zones.slice(0, nearestZoneCount)].flatMap((end) => {
    const to = pointOf.get(end.place);
    // Two places at one point are joined by no line.
    if (!to || end.exactMeters === 0 || !visiblePlaces.has(end.place)) return [];
    return line(from, to, end, nameOf.get(end.place) ?? end.place);
  });
  return {
    type: 'FeatureCollection',
    features: [...reachRingsMeters.flatMap((meters) => ring(from, meters)), ...lines],
  };
}

/** A ring with a label at its top and another at its foot, should something stand over the first. */
function ring(centre: LngLat, meters: number): readonly ReachFeature[] {
  const labels = [0, 180].map((azimuth) =>
    pointFeature(pointAtDistance(centre, meters, azimuth), { part: 'ring-label', meters }),
  );
  const geometry = circle(centre, meters, ringVertices);
  return [{ type: 'Feature', geometry, properties: { part: 'ring', meters } }, ...labels];
}

function line(
  from: LngLat,
  to: LngLat,
  { place, meters, exactMeters }: PlaceDistance,
  name: string,
): readonly ReachFeature[] {
  const azimuth = bearingDegrees(from, to);
  const isNamed = exactMeters > namedFromMeters;
  const steps = isNamed ? labelStepsMeters.filter((step) => step < exactMeters * 0.8) : [exactMeters / 2];
  const labels = steps.map((step) =>
    pointFeature(along(from, to, step / exactMeters), {
      part: 'line-label',
      place,
      name: isNamed ? name : '',
      meters,
      rotateDegrees: Math.round(azimuth < 180 ? azimuth - 90 : azimuth - 270),
    }),
  );
  const geometry: LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  return [{ type: 'Feature', geometry, properties: { part: 'line', place } }, ...labels];
}

/** A point on the line as it is drawn. */
function along(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function pointFeature(at: LngLat, properties: ReachProperties): ReachFeature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...at] }, properties };
}
