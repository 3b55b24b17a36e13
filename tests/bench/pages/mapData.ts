import type { Feature, FeatureCollection } from 'geojson';
import { syntheticBox } from '../syntheticZones.ts';

/** What both pages draw: the districts, and either the atlas' places or made-up zones. */
export interface MapData {
  readonly districts: FeatureCollection;
  readonly zones: FeatureCollection;
  /** What the map shows first: west, south, east, north. */
  readonly bounds: [number, number, number, number];
}

const wholeCity: MapData['bounds'] = [112.95, 22.55, 114.05, 23.95];

/** Which of the files beside the page has its zones: `?zones=synthetic-10000` names one. */
function zonesName(): string {
  return new URLSearchParams(location.search).get('zones') ?? 'places';
}

/** Where the page's zones are. */
export function zonesAddress(): string {
  return new URL(addressOf(zonesName()), location.href).href;
}

/** Fetches the files that the benchmark laid beside the page; without zones, those are left to others. */
export async function loadMapData({ withZones } = { withZones: true }): Promise<MapData> {
  const zones = zonesName();
  const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
  const [districts, chosen] = await Promise.all([
    fetchFeatures('districts'),
    withZones ? fetchFeatures(zones) : none,
  ]);
  const { west, south, east, north } = syntheticBox;
  return {
    districts,
    zones: chosen,
    bounds: zones === 'places' ? wholeCity : [west, south, east, north],
  };
}

function addressOf(name: string): string {
  return `./data/${name}.geojson`;
}

/** Each feature gets its own id as `place`, and every second one stays when the benchmark filters. */
async function fetchFeatures(name: string): Promise<FeatureCollection> {
  const response = await fetch(addressOf(name));
  const collection: FeatureCollection = await response.json();
  const features = collection.features.map((feature, index): Feature => {
    return {
      ...feature,
      properties: {
        ...feature.properties,
        place: feature.id,
        stays: index % 2 === 0,
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
