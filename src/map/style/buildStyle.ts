import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import { type Palette, palettes, type Theme } from '../../domain/palette.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';
import { baseLayers } from './baseLayers.ts';
import { colouredSymbols } from './colourLayers.ts';
import { drawnLayers } from './drawnLayers.ts';
import { type OverlayId, overlayIds, overlayLayers, sourceIds } from './ids.ts';
import { labelFeatures } from './labelFeatures.ts';
import { labelLayers } from './labelLayers.ts';
import { landFeatures } from './landFeatures.ts';
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
  const overlays = { reach: overlayData(reach), drawn: overlayData(drawn), study: overlayData(study) };
  return {
    version: 8,
    // Else every change, and the start itself, is drawn over and over for 300 ms.
    transition: { duration: 0, delay: 0 },
    sources: {
      [sourceIds.land]: placeSource(landFeatures(geometry)),
      [sourceIds.labels]: placeSource(labelFeatures(atlas, geometry, language)),
      [sourceIds.reach]: source(overlays.reach),
      [sourceIds.drawn]: source(overlays.drawn),
      [sourceIds.study]: source(overlays.study),
    },
    layers: withoutEmpty(styleLayers(palettes[theme]), overlays),
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

/** Hides the layers of overlays that hold nothing: even so their source would cost every frame a mask of the screen. */
function withoutEmpty(
  layers: StyleSpecification['layers'],
  overlays: Readonly<Record<OverlayId, FeatureCollection>>,
): StyleSpecification['layers'] {
  const hidden = overlayIds.flatMap((id) => (overlays[id].features.length > 0 ? [] : overlayLayers[id]));
  const isHidden = (id: string) => hidden.some((each) => each === id);
  return layers.map((layer) => (isHidden(layer.id) ? invisible(layer) : layer));
}

function invisible<Layer extends LayerSpecification>(layer: Layer): Layer {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}

/** What the source of something drawn at a reader's wish holds; nothing where it is not wished for. */
export function overlayData(drawn: FeatureCollection | null | undefined): FeatureCollection {
  return drawn ?? { type: 'FeatureCollection', features: [] };
}

function source(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data };
}

/** A source whose features are addressed by place id in feature-state. */
function placeSource(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'place' };
}
