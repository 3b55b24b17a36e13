import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawnProperties } from '../../domain/drawnFeatures.ts';
import type { Palette } from '../../domain/palette.ts';
import { layerStyleIds, sourceIds } from './ids.ts';

/** What the reader drew: in ink, above all but names; the drawing in hand in the colour of selection. */
export function drawnLayers(palette: Palette): LayerSpecification[] {
  const source = sourceIds.drawn;
  const colour: ExpressionSpecification = [
    'case',
    ['==', ['get', 'isActive'], true],
    palette.selection,
    palette.ink,
  ];
  const outlined: ExpressionSpecification = ['in', ['get', 'part'], ['literal', ['area', 'line']]];
  return [
    {
      id: layerStyleIds.drawnFill,
      type: 'fill',
      source,
      filter: isPart('area'),
      paint: { 'fill-color': colour, 'fill-opacity': 0.1 },
    },
    {
      id: layerStyleIds.drawnCasing,
      type: 'line',
      source,
      filter: outlined,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.9 },
    },
    {
      id: layerStyleIds.drawnLine,
      type: 'line',
      source,
      filter: outlined,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': 2 },
    },
    {
      id: layerStyleIds.drawnVertex,
      type: 'circle',
      source,
      filter: isPart('vertex'),
      paint: {
        'circle-color': colour,
        'circle-radius': 4,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
      },
    },
  ];
}

function isPart(part: DrawnProperties['part']): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}
