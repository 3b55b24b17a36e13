import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { PlaceEntry } from '../../../src/domain/atlasIndex.ts';
import type { AtlasGeometry, OutlineProperties } from '../../../src/domain/geometry.ts';
import type { OutlineGeometry } from '../../../src/domain/outline.ts';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';

/** A box between meridians and parallels, in hundredths of a degree from 113° E, 23° N. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  const [w, s, e, n] = [113 + west / 100, 23 + south / 100, 113 + east / 100, 23 + north / 100];
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return {
    type: 'Polygon',
    coordinates: [ring.map((corner) => corner.map((value) => Number(value.toFixed(6))))],
  };
}

const nothing: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

interface DrawnPlace {
  readonly place: PlaceEntry;
  readonly geometry?: OutlineGeometry;
  readonly uncertaintyMeters?: number;
}

function drawn(
  id: string,
  over: Partial<PlaceEntry>,
  geometry?: OutlineGeometry,
  uncertaintyMeters?: number,
): DrawnPlace {
  return {
    place: samplePlace(id, over),
    ...(geometry ? { geometry } : {}),
    ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
  };
}

const at = (lng: number, lat: number): OutlineGeometry => ({
  type: 'Point',
  coordinates: [113 + lng / 100, 23 + lat / 100],
});

/**
 * Two districts side by side, each 20 hundredths wide and 20 high, with places in them. A hundredth is
 * about 1.02 km from west to east and 1.11 km from south to north.
 */
const drawnPlaces: readonly DrawnPlace[] = [
  drawn('city', { kind: 'city' }),
  drawn('west', { kind: 'district', districts: ['west'] }, box(0, 0, 20, 20), 100),
  drawn('east', { kind: 'district', districts: ['east'] }, box(20, 0, 40, 20), 100),
  drawn('square', { districts: ['west'] }, box(10, 10, 14, 14), 50),
  drawn('part', { districts: ['west'], parent: 'square' }, at(11, 11), 200),
  drawn('ring', { districts: ['west'] }, at(5, 5), 1000),
  drawn('somewhere', { districts: ['east'] }, at(30, 10)),
  drawn('unlocated', { districts: ['east'] }),
  drawn('both', { districts: ['west', 'east'] }, at(20, 10), 2000),
  drawn('border', { districts: ['west'] }, at(19.5, 3), 2000),
  drawn('hub', { kind: 'hub', districts: ['west'] }, at(12, 12), 100),
];

export const places: readonly PlaceEntry[] = drawnPlaces.map(({ place }) => place);

export const geometry: AtlasGeometry = {
  outlines: collection(drawnPlaces.filter(({ place }) => place.kind !== 'district')),
  districts: districtsOf(drawnPlaces),
  districtBorders: { type: 'MultiLineString', coordinates: [] },
  cityBorder: { type: 'MultiLineString', coordinates: [] },
  river: nothing,
  sea: nothing,
  neighbourBorders: { type: 'MultiLineString', coordinates: [] },
  neighbourLabels: { type: 'FeatureCollection', features: [] },
};

function properties({ place, uncertaintyMeters }: DrawnPlace): OutlineProperties {
  return {
    place: place.id,
    kind: place.kind,
    layer: 'sites',
    certainty: 'approximate',
    ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
  };
}

function collection(all: readonly DrawnPlace[]): FeatureCollection<OutlineGeometry, OutlineProperties> {
  return {
    type: 'FeatureCollection',
    features: all.flatMap((each) =>
      each.geometry
        ? [{ type: 'Feature' as const, geometry: each.geometry, properties: properties(each) }]
        : [],
    ),
  };
}

function districtsOf(all: readonly DrawnPlace[]): AtlasGeometry['districts'] {
  return {
    type: 'FeatureCollection',
    features: all.flatMap((each) =>
      each.place.kind === 'district' && each.geometry?.type === 'Polygon'
        ? [{ type: 'Feature' as const, geometry: each.geometry, properties: properties(each) }]
        : [],
    ),
  };
}
