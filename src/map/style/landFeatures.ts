import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtlasGeometry, OutlineProperties } from '../../domain/geometry.ts';
import { type MarkedProperties, withRings } from '../../domain/pointMarks.ts';
import { uncertaintyFeatures } from '../../domain/uncertaintyFeatures.ts';

/** What a feature of the map is drawn as; layers choose by it. */
export type LandPart =
  | 'sea'
  | 'river'
  | 'neighbour-border'
  | 'district-border'
  | 'city-border'
  | 'district'
  | 'uncertainty'
  | 'zone'
  | 'dot';

type LandProperties = { readonly part: LandPart } & Partial<OutlineProperties & MarkedProperties>;

/** A filter for features of one part. */
export function isLandPart(part: LandPart): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}

/**
 * Everything drawn on the map but names, as one source: MapLibre cuts and parses the tiles of each source by
 * itself, and masks the whole screen anew wherever the next layer is of another source.
 */
export function landFeatures(geometry: AtlasGeometry): FeatureCollection<Geometry, LandProperties> {
  return {
    type: 'FeatureCollection',
    features: [
      ground('sea', geometry.sea),
      ground('river', geometry.river),
      ground('neighbour-border', geometry.neighbourBorders),
      ground('district-border', geometry.districtBorders),
      ground('city-border', geometry.cityBorder),
      ...geometry.districts.features.map((district) => as('district', district)),
      ...uncertaintyFeatures(geometry.outlines).features.map((ring) => as('uncertainty', ring)),
      ...withRings(geometry.outlines).features.map((outline) =>
        as(outline.geometry.type === 'Point' ? 'dot' : 'zone', outline),
      ),
    ],
  };
}

function ground(part: LandPart, geometry: Geometry): Feature<Geometry, LandProperties> {
  return { type: 'Feature', geometry, properties: { part } };
}

function as(
  part: LandPart,
  { geometry, properties }: Feature<Geometry, OutlineProperties>,
): Feature<Geometry, LandProperties> {
  return { type: 'Feature', geometry, properties: { ...properties, part } };
}
