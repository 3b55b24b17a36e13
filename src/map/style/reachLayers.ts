import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../domain/palette.ts';
import type { ReachProperties } from '../../domain/reachFeatures.ts';
import { layerStyleIds, sourceIds } from './ids.ts';
import { labelFontFamily } from './labelFontFamily.ts';

const kilometers: ExpressionSpecification = ['/', ['get', 'meters'], 1000];
const decimals: ExpressionSpecification = ['case', ['<', kilometers, 100], 1, 0];

/** As the tables beside the map write it: one decimal below 100 km, and nothing finer. */
const distance: ExpressionSpecification = [
  'case',
  ['==', ['get', 'meters'], 0],
  '< 0.1 km',
  [
    'concat',
    [
      'number-format',
      kilometers,
      { locale: 'en', 'min-fraction-digits': decimals, 'max-fraction-digits': decimals },
    ],
    ' km',
  ],
];

/** Distance rings and lines to hubs and zones: thin and neutral, to lie beneath all zones and dots. */
export function reachLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: layerStyleIds.reachRing,
      type: 'line',
      source: sourceIds.reach,
      filter: isPart('ring'),
      paint: { 'line-color': palette.inkSoft, 'line-width': 0.8, 'line-opacity': 0.8 },
    },
    {
      id: layerStyleIds.reachLine,
      type: 'line',
      source: sourceIds.reach,
      filter: isPart('line'),
      paint: {
        'line-color': palette.inkSoft,
        'line-width': 0.8,
        'line-opacity': 0.8,
        'line-dasharray': [6, 4],
      },
    },
  ];
}

/**
 * How long the lines and how wide the rings are. Placed after all names, which they leave room; of
 * the two the rings' come first.
 */
export function reachLabelLayers(palette: Palette): LayerSpecification[] {
  const paint = {
    'text-color': palette.inkSoft,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.8,
  };
  return [
    {
      id: layerStyleIds.reachLineLabel,
      type: 'symbol',
      source: sourceIds.reach,
      filter: isPart('line-label'),
      layout: {
        'symbol-sort-key': ['get', 'meters'],
        'text-field': [
          'case',
          ['==', ['get', 'name'], ''],
          distance,
          ['concat', ['get', 'name'], '  ', distance],
        ],
        'text-rotate': ['get', 'rotateDegrees'],
        'text-max-width': 40,
        'text-font': [labelFontFamily],
        'text-size': 10.5,
        'text-padding': 2,
      },
      paint,
    },
    {
      id: layerStyleIds.reachRingLabel,
      type: 'symbol',
      source: sourceIds.reach,
      filter: isPart('ring-label'),
      layout: {
        'text-field': ['concat', ['to-string', kilometers], ' km'],
        'text-font': [labelFontFamily],
        'text-size': 11,
        'text-padding': 1,
      },
      paint,
    },
  ];
}

function isPart(part: ReachProperties['part']): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}
