import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import type { Certainty } from '../../domain/outline.ts';
import type { Palette } from '../../domain/palette.ts';
import { layerIds } from '../../domain/place.ts';
import { type PointMark, pointMark } from '../../domain/pointMarks.ts';
import { unlessHidden, whenState } from './featureState.ts';
import { layerStyleIds, sourceIds } from './ids.ts';
import { isLandPart } from './landFeatures.ts';
import { layerColour } from './layerColour.ts';

const isHub: ExpressionSpecification = ['==', ['get', 'layer'], 'hubs'];
/** How many marks stand within this one, at the same point. */
const ring: ExpressionSpecification = ['to-number', ['get', 'ring'], 0];
const isRing: ExpressionSpecification = ['>', ring, 0];
const isHollow: ExpressionSpecification = ['any', isHub, isRing];

const layerOrder: ExpressionSpecification = [
  'match',
  ['get', 'layer'],
  ...layerIds.flatMap((id, index) => [id, layerIds.length - index]),
  0,
] as unknown as ExpressionSpecification;
/** Rings lie under what they stand around; of dots, the layer nearer the top of the contents is above. */
const drawOrder: ExpressionSpecification = ['case', isRing, ['*', -1, ring], layerOrder];

/** A size of the round marks as the table of point marks has it. */
function ofMark(size: keyof PointMark): ExpressionSpecification {
  const rings = [1, 2, 3].flatMap((number) => [number, pointMark('sites', number)[size]]);
  const dot: ExpressionSpecification = [
    'case',
    isHub,
    pointMark('hubs', 0)[size],
    pointMark('sites', 0)[size],
  ];
  return ['match', ring, ...rings, dot] as unknown as ExpressionSpecification;
}

/**
 * Zones, sites and hubs: fills, outlines by certainty, rings of uncertainty, dots. Lines lie over the edges
 * of the fills, whose own need no smoothing.
 */
export function placeLayers(palette: Palette): LayerSpecification[] {
  const colour = layerColour(palette);
  return [
    {
      id: layerStyleIds.uncertaintyFill,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('uncertainty'),
      paint: {
        'fill-color': colour,
        'fill-opacity': unlessHidden(whenState('selected', 0.16, whenState('hovered', 0.14, 0.07))),
        'fill-antialias': false,
      },
    },
    {
      id: layerStyleIds.uncertaintyLine,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('uncertainty'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': whenState('selected', palette.selection, colour),
        'line-width': whenState('selected', 1.8, 1),
        'line-dasharray': [...certaintyDashes.approximate],
        'line-opacity': unlessHidden(0.8),
      },
    },
    {
      id: layerStyleIds.zoneFill,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('zone'),
      paint: {
        'fill-color': colour,
        'fill-opacity': unlessHidden(whenState('selected', 0.34, whenState('hovered', 0.3, 0.18))),
        'fill-antialias': false,
      },
    },
    {
      id: layerStyleIds.zoneCasing,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('zone'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': 3,
        'line-opacity': unlessHidden(0.7),
      },
    },
    // A glow around the selected outline: its line keeps the dashes that say how sure it is.
    {
      id: layerStyleIds.zoneSelected,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('zone'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': 8,
        'line-opacity': unlessHidden(whenState('selected', 0.28, 0)),
      },
    },
    zoneLine(layerStyleIds.zoneOfficial, 'official', whenState('selected', palette.selection, colour)),
    zoneLine(layerStyleIds.zoneTraced, 'traced', whenState('selected', palette.selection, colour)),
    zoneLine(layerStyleIds.zoneApproximate, 'approximate', whenState('selected', palette.selection, colour)),
    {
      id: layerStyleIds.pointHalo,
      type: 'circle',
      source: sourceIds.land,
      filter: isLandPart('dot'),
      paint: {
        'circle-radius': whenState('selected', 11, whenState('hovered', 10, 0)),
        'circle-color': whenState('selected', palette.selection, colour),
        'circle-opacity': unlessHidden(whenState('selected', 0.28, whenState('hovered', 0.25, 0))),
      },
    },
    {
      id: layerStyleIds.point,
      type: 'circle',
      source: sourceIds.land,
      filter: isLandPart('dot'),
      layout: { 'circle-sort-key': drawOrder },
      paint: {
        'circle-radius': ofMark('radiusPixels'),
        'circle-color': ['case', isHollow, palette.panel, whenState('selected', palette.selection, colour)],
        'circle-stroke-color': [
          'case',
          isHollow,
          whenState('selected', palette.selection, colour),
          palette.halo,
        ],
        'circle-stroke-width': ofMark('edgePixels'),
        'circle-opacity': unlessHidden(1),
        'circle-stroke-opacity': unlessHidden(1),
      },
    },
  ];
}

function zoneLine(
  id: string,
  certainty: Exclude<Certainty, 'point-only'>,
  colour: ExpressionSpecification,
): LayerSpecification {
  const dash = certaintyDashes[certainty];
  return {
    id,
    type: 'line',
    source: sourceIds.land,
    filter: ['all', isLandPart('zone'), ['==', ['get', 'certainty'], certainty]],
    layout: {
      'line-join': 'round',
      'line-cap': certainty === 'approximate' ? 'round' : 'butt',
    },
    paint: {
      'line-color': colour,
      'line-width': 1.6,
      'line-opacity': unlessHidden(1),
      ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}
