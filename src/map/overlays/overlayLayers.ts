import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Overlay } from '../../domain/siteConfig/overlay.ts';

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** One layer of the site in its one colour: areas, lines, points. */
export function overlayLayers(
  { colour, minzoom }: Pick<Overlay, 'colour' | 'minzoom'>,
  source: string,
  sourceLayer?: string,
): LayerSpecification[] {
  const of = { source, minzoom, ...(sourceLayer !== undefined && { 'source-layer': sourceLayer }) };
  const id = sourceLayer === undefined ? source : `${source}-${sourceLayer}`;
  return [
    {
      ...of,
      id: `${id}-fill`,
      type: 'fill',
      filter: isPolygon,
      paint: { 'fill-color': colour, 'fill-opacity': 0.25 },
    },
    {
      ...of,
      id: `${id}-line`,
      type: 'line',
      filter: ['!', isPoint],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': ['case', isPolygon, 1, 2] },
    },
    {
      ...of,
      id: `${id}-point`,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': colour,
        'circle-radius': 4,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 1,
      },
    },
  ];
}
