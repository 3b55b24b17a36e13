import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import { type Palette, palettes, type Theme } from '../../domain/palette.ts';
import { withRings } from '../../domain/pointMarks.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';
import { uncertaintyFeatures } from '../../domain/uncertaintyFeatures.ts';
import { baseLayers } from './baseLayers.ts';
import { colouredSymbols } from './colourLayers.ts';
import { drawnLayers } from './drawnLayers.ts';
import { sourceIds } from './ids.ts';
import { namedPoints, placeLabelFeatures, waterLabelFeatures } from './labelFeatures.ts';
import { labelLayers } from './labelLayers.ts';
import { placeLayers } from './placeLayers.ts';
import { reachLabelLayers, reachLayers } from './reachLayers.ts';
import { studyAreaLayers, studyPointLayers } from './studyLayers.ts';

export interface StyleInput {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly theme: Theme;
  /** Distance rings and lines that are drawn already; none by default. */
  readonly reach?: ReachFeatures | null;
  /** What the reader has drawn already; nothing by default. */
  readonly drawn?: DrawnFeatures | undefined;
  /** The study area and spot that are shown already; none by default. */
  readonly study?: StudyFeatures | null;
}

/** The whole map style: a pure function of data, language and theme. No glyphs, no sprite, no URL. */
export function buildStyle({
  atlas,
  geometry,
  language,
  theme,
  reach = null,
  drawn,
  study = null,
}: StyleInput): StyleSpecification {
  return {
    version: 8,
    // Else every change, and the start itself, is drawn over and over for 300 ms.
    transition: { duration: 0, delay: 0 },
    sources: {
      [sourceIds.sea]: source(geometry.sea),
      [sourceIds.river]: source(geometry.river),
      [sourceIds.neighbours]: source(geometry.neighbourBorders),
      [sourceIds.districtBorders]: source(geometry.districtBorders),
      [sourceIds.cityBorder]: source(geometry.cityBorder),
      [sourceIds.districts]: placeSource(geometry.districts),
      [sourceIds.outlines]: placeSource(withRings(geometry.outlines)),
      [sourceIds.uncertainty]: placeSource(uncertaintyFeatures(geometry.outlines)),
      [sourceIds.placeLabels]: placeSource(placeLabelFeatures(atlas, language)),
      [sourceIds.waterLabels]: source(waterLabelFeatures(language)),
      [sourceIds.neighbourLabels]: source(namedPoints(neighbourPoints(geometry), language)),
      [sourceIds.reach]: source(overlayData(reach)),
      [sourceIds.drawn]: source(overlayData(drawn)),
      [sourceIds.study]: source(overlayData(study)),
    },
    layers: styleLayers(palettes[theme]),
  };
}

/** All layers of a theme, bottom to top. */
export function styleLayers(palette: Palette): StyleSpecification['layers'] {
  return [
    ...baseLayers(palette),
    ...reachLayers(palette),
    ...studyAreaLayers(palette),
    ...placeLayers(palette),
    ...drawnLayers(palette),
    ...studyPointLayers(palette),
    ...colouredSymbols(palette),
    ...reachLabelLayers(palette),
    ...labelLayers(palette),
  ];
}

/** What the source of something drawn at a reader's wish holds; nothing where it is not wished for. */
export function overlayData(drawn: FeatureCollection | null | undefined): FeatureCollection {
  return drawn ?? { type: 'FeatureCollection', features: [] };
}

function neighbourPoints(geometry: AtlasGeometry) {
  return geometry.neighbourLabels.features.flatMap(({ geometry: point, properties }) => {
    const [lng, lat] = point.coordinates;
    return lng === undefined || lat === undefined ? [] : [{ at: [lng, lat] as const, name: properties.name }];
  });
}

function source(data: FeatureCollection | Geometry): GeoJSONSourceSpecification {
  return { type: 'geojson', data };
}

/** A source whose features are addressed by place id in feature-state. */
function placeSource(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'place' };
}
