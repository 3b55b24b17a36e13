import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../domain/palette.ts';
import type { StudyProperties } from '../../domain/studyArea/studyFeatures.ts';
import { layerStyleIds, sourceIds } from './ids.ts';

const source = sourceIds.study;
/** The spot: a ring around a dot, unlike the dots of places. */
const ringPixels = 9;
const dotPixels = 3;

/** The study area: a light fill with a long-dashed edge, to lie beneath zones and drawings. */
export function studyAreaLayers(palette: Palette): LayerSpecification[] {
  const filter = isPart('area');
  return [
    {
      id: layerStyleIds.studyFill,
      type: 'fill',
      source,
      filter,
      paint: { 'fill-color': palette.ink, 'fill-opacity': 0.08 },
    },
    {
      id: layerStyleIds.studyCasing,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: layerStyleIds.studyLine,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 2, 'line-dasharray': [5, 2] },
    },
  ];
}

/** The spot asked about; above all but names. */
export function studyPointLayers(palette: Palette): LayerSpecification[] {
  const filter = isPart('point');
  return [
    {
      id: layerStyleIds.studyPointCasing,
      type: 'circle',
      source,
      filter,
      paint: {
        'circle-radius': ringPixels,
        'circle-color': palette.halo,
        'circle-opacity': 0.5,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 4.5,
      },
    },
    {
      id: layerStyleIds.studyPointRing,
      type: 'circle',
      source,
      filter,
      paint: {
        'circle-radius': ringPixels,
        'circle-opacity': 0,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: layerStyleIds.studyPointDot,
      type: 'circle',
      source,
      filter,
      paint: { 'circle-radius': dotPixels, 'circle-color': palette.ink },
    },
  ];
}

function isPart(part: StudyProperties['part']): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}
