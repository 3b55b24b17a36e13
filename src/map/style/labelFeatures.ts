import type { FeatureCollection, Point } from 'geojson';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import { isHeadCluster } from '../../domain/headCluster.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { LayerId, PlaceKind } from '../../domain/place.ts';
import { waterNames } from '../../domain/waterNames.ts';

interface LabelProperties {
  readonly primary: string;
  readonly secondary: string;
}

interface PlaceLabelProperties extends LabelProperties {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly layer: LayerId;
  /** Lower is placed first where labels compete for room. */
  readonly rank: number;
  /** One of the two 1s of the "1 + 1 + 9" plan. */
  readonly headline: boolean;
}

const rankOfLayer: Readonly<Record<LayerId, number>> = {
  pazhou: 0,
  baietan: 1,
  huangpu: 2,
  sites: 3,
  hubs: 4,
  'district-clusters': 5,
  districts: 6,
};

/** One label point per located place, in the page's language first. The nine clusters carry no label: their name is not published. */
export function placeLabelFeatures(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  language: Language,
): FeatureCollection<Point, PlaceLabelProperties> {
  const labelPoints = new Map(atlas.outlines.map((outline) => [outline.place, outline.labelPoint]));
  const features = atlas.places.flatMap((place) => {
    const at = labelPoints.get(place.id);
    if (!at || !place.layer || !place.nameIsPublished) return [];
    const name = place.shortName ?? place.name;
    const coreFirst = place.evidence === 'source-documents' ? 0 : 0.5;
    return [
      pointFeature(at, {
        place: place.id,
        kind: place.kind,
        layer: place.layer,
        rank: rankOfLayer[place.layer] + coreFirst,
        headline: isHeadCluster(place),
        ...inLanguage(name, language),
      }),
    ];
  });
  return { type: 'FeatureCollection', features };
}

export function namedPoints(
  points: readonly {
    readonly at: LngLat;
    readonly name: { readonly zh: string; readonly en: string };
  }[],
  language: Language,
): FeatureCollection<Point, LabelProperties> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ at, name }) => pointFeature(at, inLanguage(name, language))),
  };
}

export function waterLabelFeatures(language: Language): FeatureCollection<Point, LabelProperties> {
  return namedPoints(waterNames, language);
}

function inLanguage(name: { readonly zh: string; readonly en: string }, language: Language): LabelProperties {
  return language === 'zh'
    ? { primary: name.zh, secondary: name.en }
    : { primary: name.en, secondary: name.zh };
}

function pointFeature<P>(at: LngLat, properties: P): FeatureCollection<Point, P>['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties,
  };
}
