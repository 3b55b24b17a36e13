import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../domain/palette.ts';
import { colouredAreas } from './colourLayers.ts';
import { unlessHidden, whenState } from './featureState.ts';
import { layerStyleIds, sourceIds } from './ids.ts';
import { isLandPart, type LandPart } from './landFeatures.ts';

/**
 * Land, water and administrative lines. The river fades from zoom 12 on: it is a schematic
 * surface, right to about 100 m, and must not look like a bank one could measure from.
 */
export function baseLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: layerStyleIds.background,
      type: 'background',
      paint: { 'background-color': palette.neighbourLand },
    },
    {
      id: layerStyleIds.neighbourBorders,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('neighbour-border'),
      paint: { 'line-color': palette.neighbourBorder, 'line-width': 0.8 },
    },
    {
      id: layerStyleIds.districtFill,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('district'),
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    ...colouredAreas(palette),
    {
      id: layerStyleIds.districtTint,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('district'),
      paint: {
        'fill-color': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          palette.selection,
          palette.ink,
        ],
        'fill-opacity': unlessHidden(whenState('selected', 0.07, whenState('hovered', 0.05, 0))),
        'fill-antialias': false,
      },
    },
    shoreLine(layerStyleIds.riverShore, 'river', palette),
    shoreLine(layerStyleIds.seaShore, 'sea', palette),
    {
      id: layerStyleIds.sea,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('sea'),
      paint: { 'fill-color': palette.water },
    },
    {
      id: layerStyleIds.river,
      type: 'fill',
      source: sourceIds.land,
      filter: isLandPart('river'),
      paint: {
        'fill-color': palette.water,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12, 1, 14, 0.35],
      },
    },
    {
      id: layerStyleIds.cityVignette,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('city-border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.cityBorder,
        'line-width': 7,
        'line-opacity': 0.1,
      },
    },
    {
      id: layerStyleIds.districtBorders,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('district-border'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 1 },
    },
    {
      id: layerStyleIds.cityBorder,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('city-border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.cityBorder, 'line-width': 1.2 },
    },
    {
      id: layerStyleIds.districtSelected,
      type: 'line',
      source: sourceIds.land,
      filter: isLandPart('district'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': 2.2,
        'line-opacity': unlessHidden(whenState('selected', 1, 0)),
      },
    },
  ];
}

/** Drawn under both waters, whose fills hide it where river and sea overlap. */
function shoreLine(id: string, water: LandPart, palette: Palette): LayerSpecification {
  return {
    id,
    type: 'line',
    source: sourceIds.land,
    filter: isLandPart(water),
    maxzoom: 13,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.shore,
      'line-width': 1.2,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 11.5, 0.9, 13, 0],
    },
  };
}
