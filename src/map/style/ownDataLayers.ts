import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ownPalette, plainColour } from '../../domain/ownColours.ts';
import { ownTiles } from '../../domain/ownTiles.ts';
import { type Palette, palettes, type Theme } from '../../domain/palette.ts';
import { ownIds, ownPreviewIds } from './ids.ts';

/**
 * What feature-state says of a record: whether a filter hides it, whether it stands out, and where in
 * `ownPalette` its colour stands. Of a large layer tiles have the colours and leave out what is hidden. The
 * expressions are the same for every filter and colouring: a change of them would have every tile parsed
 * again.
 */
export interface OwnState {
  readonly hidden: boolean;
  readonly marked: boolean;
  readonly colour: number;
}

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** One layer of the reader's own data, bottom to top. */
export function ownDataLayers(layer: string, theme: Theme): LayerSpecification[] {
  const { source, fill, line, point } = ownIds(layer);
  const palette = palettes[theme];
  const colour = colourOf(theme);
  return [
    {
      id: fill,
      type: 'fill',
      source,
      'source-layer': ownTiles.layer,
      filter: isPolygon,
      paint: {
        'fill-color': colour,
        'fill-opacity': unlessHidden(whenMarked(0.5, 0.24)),
        // The line along the edge smooths it; of a hundred thousand polygons a second one shows.
        'fill-antialias': false,
      },
    },
    {
      id: line,
      type: 'line',
      source,
      'source-layer': ownTiles.layer,
      filter: ['any', isPolygon, isLine],
      paint: {
        'line-color': whenMarked(palette.selection, colour),
        'line-width': whenMarked(3, ['case', isLine, 2, 1]),
        'line-opacity': unlessHidden(1),
      },
    },
    {
      id: point,
      type: 'circle',
      source,
      'source-layer': ownTiles.layer,
      filter: isPoint,
      paint: {
        'circle-color': colour,
        'circle-radius': whenMarked(7, 4),
        'circle-stroke-color': whenMarked(palette.selection, palette.halo),
        'circle-stroke-width': whenMarked(2.5, 1),
        'circle-opacity': unlessHidden(1),
        'circle-stroke-opacity': unlessHidden(1),
      },
    },
  ];
}

/** Where a file would lie: dashed, with a light casing over whatever is below. */
export function ownPreviewLayers(theme: Theme): LayerSpecification[] {
  const palette: Palette = palettes[theme];
  const colour = ownPalette(theme)[plainColour] ?? palette.ink;
  const source = ownPreviewIds.source;
  return [
    {
      id: ownPreviewIds.fill,
      type: 'fill',
      source,
      filter: isPolygon,
      paint: { 'fill-color': colour, 'fill-opacity': 0.14 },
    },
    {
      id: ownPreviewIds.casing,
      type: 'line',
      source,
      filter: ['any', isPolygon, isLine],
      paint: { 'line-color': palette.halo, 'line-width': 4, 'line-opacity': 0.8 },
    },
    {
      id: ownPreviewIds.line,
      type: 'line',
      source,
      filter: ['any', isPolygon, isLine],
      paint: { 'line-color': colour, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      id: ownPreviewIds.point,
      type: 'circle',
      source,
      filter: isPoint,
      paint: {
        'circle-color': palette.halo,
        'circle-radius': 4,
        'circle-stroke-color': colour,
        'circle-stroke-width': 2,
      },
    },
  ];
}

function colourOf(theme: Theme): ExpressionSpecification {
  const [plain = '', ...others] = ownPalette(theme);
  const branches = others.flatMap((colour, index) => [index + 1, colour]);
  return [
    'match',
    ['number', ['feature-state', 'colour'], ['get', 'colour'], plainColour],
    ...branches,
    plain,
  ] as unknown as ExpressionSpecification;
}

function unlessHidden(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'hidden'], false], 0, opacity];
}

function whenMarked<Value extends number | string>(
  then: Value,
  otherwise: Value | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'marked'], false], then, otherwise];
}
