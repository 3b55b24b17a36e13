import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { isHeadCluster } from '../../domain/headCluster.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { LayerId, PlaceKind } from '../../domain/place.ts';
import { waterNames } from '../../domain/waterNames.ts';

interface Name {
  readonly primary: string;
  readonly secondary: string;
}

interface LabelProperties extends Name {
  readonly part: 'water' | 'neighbour';
}

interface PlaceLabelProperties extends Name {
  readonly part: 'place';
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

/** Whose name it is; layers choose by it. */
export type LabelPart = (LabelProperties | PlaceLabelProperties)['part'];

/** A filter for names of one kind. */
export function isLabelPart(part: LabelPart): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}

/** Every name on the map as a point, in the page's language first. */
export function labelFeatures(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  geometry: Pick<AtlasGeometry, 'neighbourLabels'>,
  language: Language,
): FeatureCollection<Point, LabelProperties | PlaceLabelProperties> {
  return {
    type: 'FeatureCollection',
    features: [
      ...placeLabels(atlas, language),
      ...waterNames.map(({ at, name }) => label('water', at, name, language)),
      ...geometry.neighbourLabels.features.flatMap(({ geometry: { coordinates }, properties: { name } }) => {
        const [lng, lat] = coordinates;
        return lng === undefined || lat === undefined ? [] : [label('neighbour', [lng, lat], name, language)];
      }),
    ],
  };
}

/** One label point per located place. The nine clusters carry no label: their name is not published. */
function placeLabels(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  language: Language,
): Feature<Point, PlaceLabelProperties>[] {
  const labelPoints = new Map(atlas.outlines.map((outline) => [outline.place, outline.labelPoint]));
  return atlas.places.flatMap((place) => {
    const at = labelPoints.get(place.id);
    if (!at || !place.layer || !place.nameIsPublished) return [];
    const name = place.shortName ?? place.name;
    const coreFirst = place.evidence === 'source-documents' ? 0 : 0.5;
    return [
      pointFeature(at, {
        part: 'place' as const,
        place: place.id,
        kind: place.kind,
        layer: place.layer,
        rank: rankOfLayer[place.layer] + coreFirst,
        headline: isHeadCluster(place),
        ...inLanguage(name, language),
      }),
    ];
  });
}

function label(
  part: LabelProperties['part'],
  at: LngLat,
  name: LocalizedText,
  language: Language,
): Feature<Point, LabelProperties> {
  return pointFeature(at, { part, ...inLanguage(name, language) });
}

function inLanguage(name: LocalizedText, language: Language): Name {
  return language === 'zh'
    ? { primary: name.zh, secondary: name.en }
    : { primary: name.en, secondary: name.zh };
}

function pointFeature<P>(at: LngLat, properties: P): Feature<Point, P> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties,
  };
}
