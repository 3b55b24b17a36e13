import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ownPalette, plainColour } from '../../domain/ownColours.ts';
import { ownTiles } from '../../domain/ownTiles.ts';
import { type Palette, palettes, type Theme } from '../../domain/palette.ts';
import { ownIds, ownMarkedIds, ownPreviewIds } from './ids.ts';

/**
 * What feature-state says of a record of a small layer: whether a filter hides it, and where in
 * `ownPalette` its colour stands. Of a large layer the tiles have the colours and leave out what is hidden.
 * The expressions are the same for every filter and colouring: a change of them would have every tile
 * parsed again.
 */
export interface OwnState {
  readonly hidden: boolean;
  readonly colour: number;
}

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** One layer of the reader's own data, bottom to top. */
export function ownDataLayers(layer: string, theme: Theme, isLarge: boolean): LayerSpecification[] {
  const { source, fill, edge, line, point } = ownIds(layer);
  const of = { source, 'source-layer': ownTiles.layer } as const;
  const colour = colourOf(theme, isLarge);
  // Of a large layer nothing but the colour differs: each more would be a number for each of its vertices.
  const opacity = (shown: number) => (isLarge ? shown : unlessHidden(shown));
  return [
    {
      ...{ id: fill, type: 'fill', ...of, filter: isPolygon },
      // The line along the edge smooths it; of a hundred thousand polygons a second one shows.
      paint: { 'fill-color': colour, 'fill-opacity': opacity(0.24), 'fill-antialias': false },
    },
    {
      ...{ id: edge, type: 'line', ...of, filter: isPolygon },
      paint: { 'line-color': colour, 'line-width': 1, 'line-opacity': opacity(1) },
    },
    {
      ...{ id: line, type: 'line', ...of, filter: isLine },
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2, 'line-opacity': opacity(1) },
    },
    {
      ...{ id: point, type: 'circle', ...of, filter: isPoint },
      paint: {
        'circle-color': colour,
        'circle-radius': 4,
        'circle-stroke-color': palettes[theme].halo,
        'circle-stroke-width': 1,
        'circle-opacity': opacity(1),
        'circle-stroke-opacity': opacity(1),
      },
    },
  ];
}

/** A record that stands out, over the layer it is of. */
export function ownMarkedLayers(theme: Theme): LayerSpecification[] {
  const { selection } = palettes[theme];
  const { source } = ownMarkedIds;
  return [
    {
      ...{ id: ownMarkedIds.fill, type: 'fill', source, filter: isPolygon },
      paint: { 'fill-color': selection, 'fill-opacity': 0.18 },
    },
    {
      ...{ id: ownMarkedIds.line, type: 'line', source, filter: ['any', isPolygon, isLine] },
      layout: { 'line-join': 'round' },
      paint: { 'line-color': selection, 'line-width': 3 },
    },
    {
      ...{ id: ownMarkedIds.point, type: 'circle', source, filter: isPoint },
      paint: {
        'circle-color': selection,
        'circle-opacity': 0.18,
        'circle-radius': 7,
        'circle-stroke-color': selection,
        'circle-stroke-width': 2.5,
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

function colourOf(theme: Theme, isLarge: boolean): ExpressionSpecification {
  const [plain = '', ...others] = ownPalette(theme);
  const branches = others.flatMap((colour, index) => [index + 1, colour]);
  const place = isLarge ? ['get', 'colour'] : ['feature-state', 'colour'];
  return ['match', ['number', place, plainColour], ...branches, plain] as unknown as ExpressionSpecification;
}

function unlessHidden(opacity: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'hidden'], false], 0, opacity];
}
