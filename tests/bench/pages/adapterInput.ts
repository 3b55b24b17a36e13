import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { AtlasGeometry, OutlineProperties } from '../../../src/domain/geometry.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { MapLibreAdapterOptions } from '../../../src/map/maplibre/mapLibreAdapter.ts';
import type { MapData } from './mapData.ts';

const noText = { zh: '', en: '' };
const noLines = { type: 'MultiLineString', coordinates: [] } as const;

/** What the map adapter needs to draw the benchmark's data; `stays` are the zones a filter keeps. */
export function adapterInput(data: MapData): Omit<MapLibreAdapterOptions, 'container'> & {
  readonly stays: ReadonlySet<string>;
} {
  const districts = outlines(data.districts, 'district');
  const zones = outlines(data.zones, 'zone');
  const places = [...districts.features, ...zones.features].map(({ properties }) => place(properties));
  const kept = data.zones.features.filter(({ properties }) => isKept(properties));
  const stays = new Set([...districts.features, ...kept].map(({ id }) => String(id)));
  return {
    atlas: { places, outlines: [] },
    geometry: geometry(districts, zones),
    language: 'zh',
    theme: 'light',
    texts: {
      mapLabel: 'Map',
      zoomIn: '+',
      zoomOut: '-',
      kilometres: 'km',
      metres: 'm',
    },
    bbox: data.bounds,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    camera: null,
    stays,
  };
}

function isKept(properties: FeatureCollection['features'][number]['properties']): boolean {
  const { stays } = properties ?? {};
  return stays === true;
}

function outlines(collection: FeatureCollection, kind: 'district' | 'zone') {
  const layer = kind === 'district' ? 'districts' : 'sites';
  const features = collection.features.flatMap(({ id, geometry: drawn }) => {
    if (drawn.type !== 'Polygon' && drawn.type !== 'MultiPolygon') return [];
    const properties: OutlineProperties = {
      place: String(id),
      kind,
      layer,
      certainty: 'traced',
    };
    return [{ type: 'Feature' as const, id: String(id), properties, geometry: drawn }];
  });
  return { type: 'FeatureCollection', features } satisfies FeatureCollection<
    Polygon | MultiPolygon,
    OutlineProperties
  >;
}

function geometry(
  districts: AtlasGeometry['districts'],
  zones: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>,
): AtlasGeometry {
  const neighbourLabels: FeatureCollection<Point, { readonly name: typeof noText }> = {
    type: 'FeatureCollection',
    features: [],
  };
  return {
    districts,
    outlines: zones,
    districtBorders: { ...noLines, coordinates: [] },
    cityBorder: { ...noLines, coordinates: [] },
    river: { type: 'MultiPolygon', coordinates: [] },
    sea: { type: 'MultiPolygon', coordinates: [] },
    neighbourBorders: { ...noLines, coordinates: [] },
    neighbourLabels,
  };
}

function place({ place: id, kind, layer }: OutlineProperties): Place {
  return {
    id,
    kind,
    layer,
    name: { zh: id, en: id },
    nameIsPublished: false,
    aliases: [],
    evidence: 'source-documents',
    districts: [],
    territories: [],
    summary: noText,
    sectors: [],
    notes: [],
    formerIds: [],
  };
}
