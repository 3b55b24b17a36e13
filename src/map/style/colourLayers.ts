import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type ColourGap, colourGaps } from '../../domain/choropleth/colouring.ts';
import type { Palette } from '../../domain/palette.ts';
import { unlessHidden, whenState } from './featureState.ts';
import { layerStyleIds, sourceIds } from './ids.ts';
import { isLabelPart } from './labelFeatures.ts';
import { isLandPart } from './landFeatures.ts';

/** The feature-state of a coloured place: its colour, its circle's size, or why it has neither. */
export interface ColourState {
  readonly fill: string | null;
  readonly radius: number;
  readonly gap: ColourGap | null;
}

/** Names of the generated pattern images. */
export const hatchImages: Readonly<Record<ColourGap, string>> = {
  missing: 'hatch',
  undecided: 'cross-hatch',
};

const hatchLayers: Readonly<Record<ColourGap, string>> = {
  missing: layerStyleIds.districtMissing,
  undecided: layerStyleIds.districtUndecided,
};

/** Not drawn, nor asked by a click, until the map is coloured. */
export const colouredAreaLayers: readonly string[] = [
  layerStyleIds.districtColour,
  ...Object.values(hatchLayers),
  layerStyleIds.districtColourEdge,
];
export const colouredSymbolLayers: readonly string[] = [layerStyleIds.symbol];

const gap: ExpressionSpecification = ['feature-state', 'gap'];
const isColoured: ExpressionSpecification = ['==', ['typeof', ['feature-state', 'fill']], 'string'];
const isMarked: ExpressionSpecification = ['any', isColoured, ['==', ['typeof', gap], 'string']];
const layout = { visibility: 'none' } as const;

/** Districts filled by class, hatched where there is no value; below water and borders. */
export function colouredAreas(palette: Palette): LayerSpecification[] {
  const source = sourceIds.land;
  const filter = isLandPart('district');
  return [
    {
      id: layerStyleIds.districtColour,
      type: 'fill',
      source,
      filter,
      layout,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], palette.land],
        'fill-opacity': unlessHidden(['case', isColoured, 1, 0]),
        'fill-antialias': false,
      },
    },
    ...colourGaps.map(
      (each): LayerSpecification => ({
        id: hatchLayers[each],
        type: 'fill',
        source,
        filter,
        layout,
        paint: {
          'fill-pattern': hatchImages[each],
          'fill-opacity': unlessHidden(['case', ['==', gap, each], 1, 0]),
        },
      }),
    ),
    // A pale class would melt into the land beside it.
    {
      id: layerStyleIds.districtColourEdge,
      type: 'line',
      source,
      filter,
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': palette.cityBorder,
        'line-width': 1.2,
        'line-opacity': unlessHidden(['case', isMarked, 1, 0]),
      },
    },
  ];
}

/** A circle at each place's label point, its area the value's; a thin ring where there is no value. */
export function colouredSymbols(palette: Palette): LayerSpecification[] {
  return [
    {
      id: layerStyleIds.symbol,
      type: 'circle',
      source: sourceIds.labels,
      filter: isLabelPart('place'),
      layout,
      paint: {
        'circle-radius': ['number', ['feature-state', 'radius'], 0],
        'circle-color': [
          'case',
          isColoured,
          ['to-color', ['feature-state', 'fill'], palette.panel],
          palette.panel,
        ],
        'circle-opacity': unlessHidden(['case', isMarked, 1, 0]),
        'circle-stroke-color': whenState('selected', palette.selection, palette.ink),
        'circle-stroke-width': whenState('selected', 3, whenState('hovered', 2.5, 1.2)),
        'circle-stroke-opacity': unlessHidden(['case', isMarked, 1, 0]),
      },
    },
  ];
}
