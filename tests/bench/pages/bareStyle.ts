import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapData } from './mapData.ts';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** The layers a filter has to be set on, each with the geometry it draws. */
export const zoneLayers = [
  { id: 'zone-fill', kind: isArea },
  { id: 'zone-line', kind: isArea },
  { id: 'zone-dot', kind: isPoint },
];

/** Fill, line and label, as an example of the library's documentation would have it. */
export function bareStyle({ districts, zones }: MapData): StyleSpecification {
  return {
    version: 8,
    sources: {
      districts: { type: 'geojson', data: districts, promoteId: 'place' },
      zones: { type: 'geojson', data: zones, promoteId: 'place' },
    },
    layers: [
      {
        id: 'land',
        type: 'background',
        paint: { 'background-color': '#ebe7dc' },
      },
      fill('district-fill', 'districts', '#fbf8f0', 1, 0.5),
      line('district-line', 'districts', '#857c6b'),
      { ...fill('zone-fill', 'zones', '#1f6f8b', 0.2, 0.6), filter: isArea },
      { ...line('zone-line', 'zones', '#1f6f8b'), filter: isArea },
      {
        id: 'zone-dot',
        type: 'circle',
        source: 'zones',
        filter: isPoint,
        paint: { 'circle-color': '#1f6f8b' },
      },
      {
        id: 'district-label',
        type: 'symbol',
        source: 'districts',
        layout: {
          'text-field': ['coalesce', ['get', 'name_zh'], ''],
          'text-size': 13,
        },
      },
    ],
  };
}

type FillLayer = Extract<LayerSpecification, { type: 'fill' }>;
type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

function fill(id: string, source: string, color: string, opacity: number, hovered: number): FillLayer {
  const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  return {
    id,
    type: 'fill',
    source,
    paint: {
      'fill-color': ['case', selected, '#c8322b', color],
      'fill-opacity': ['case', hover, hovered, opacity],
    },
  };
}

function line(id: string, source: string, color: string): LineLayer {
  return {
    id,
    type: 'line',
    source,
    paint: { 'line-color': color, 'line-width': 1 },
  };
}
