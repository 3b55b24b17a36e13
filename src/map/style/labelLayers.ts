import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FormattedSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../domain/palette.ts';
import { unlessHidden, whenState } from './featureState.ts';
import { layerStyleIds, sourceIds } from './ids.ts';
import { isLabelPart, type LabelPart } from './labelFeatures.ts';
import { labelFontFamily } from './labelFontFamily.ts';
import { layerColour } from './layerColour.ts';

const fontStack = [labelFontFamily];

/** The page's language first, the other smaller beneath it; never both scripts on one line. */
const bilingual: ExpressionSpecification = [
  'format',
  ['get', 'primary'],
  {},
  '\n',
  {},
  ['get', 'secondary'],
  { 'font-scale': 0.78 },
];

/** District names stand just above their label point, where a cluster's dot may lie; in em. */
const districtLabelLift = -0.45;

/** The two 1s of the plan, which the map is about: their names go before the districts'. */
const isHeadline: ExpressionSpecification = ['get', 'headline'];

/** Labels, always on top; the last layer is placed first, so the plan's two head clusters and the districts keep their names. Districts are large and light, zones in their layer's colour. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  return [
    label(layerStyleIds.neighbourLabel, 'neighbour', {
      field: bilingual,
      size: 12,
      colour: palette.neighbourLabel,
      halo: palette.neighbourLand,
    }),
    {
      ...label(layerStyleIds.waterLabel, 'water', {
        field: bilingual,
        size: 11,
        colour: palette.waterLabel,
        halo: palette.water,
      }),
      minzoom: 8.5,
      maxzoom: 12.5,
    },
    placeLabel(layerStyleIds.placeLabel, ['!', isHeadline], palette, [8, 11.5, 12, 14]),
    {
      id: layerStyleIds.districtLabel,
      type: 'symbol',
      source: sourceIds.labels,
      filter: ['all', isLabelPart('place'), ['==', ['get', 'kind'], 'district']],
      layout: {
        'text-field': bilingual as DataDrivenPropertyValueSpecification<FormattedSpecification>,
        'text-font': fontStack,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12.5, 11, 19],
        'text-letter-spacing': 0.04,
        'text-line-height': 1.15,
        'text-padding': 3,
        'text-anchor': 'bottom',
        'text-offset': [0, districtLabelLift],
      },
      paint: {
        'text-color': whenState('selected', palette.selection, palette.districtLabel),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 12, unlessHidden(1), 14, unlessHidden(0.55)],
      },
    },
    placeLabel(layerStyleIds.headlineLabel, isHeadline, palette, [8, 13, 12, 15]),
  ];
}

/** Names of zones, sites and hubs beside their dots; from zoom 11 on there is room for both languages. */
function placeLabel(
  id: string,
  which: ExpressionSpecification,
  palette: Palette,
  [fromZoom, fromSize, toZoom, toSize]: readonly [number, number, number, number],
): LayerSpecification {
  const field: ExpressionSpecification = ['step', ['zoom'], ['get', 'primary'], 11, bilingual];
  return {
    id,
    type: 'symbol',
    source: sourceIds.labels,
    filter: ['all', isLabelPart('place'), ['!=', ['get', 'kind'], 'district'], which],
    layout: {
      'text-field': field as DataDrivenPropertyValueSpecification<FormattedSpecification>,
      'text-font': fontStack,
      'text-size': ['interpolate', ['linear'], ['zoom'], fromZoom, fromSize, toZoom, toSize],
      'text-line-height': 1.15,
      'text-max-width': 11,
      'text-padding': 3,
      'text-justify': 'auto',
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.75,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': whenState('selected', palette.selection, layerColour(palette)),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.8,
      'text-opacity': unlessHidden(1),
    },
  };
}

interface LabelLook {
  readonly field: ExpressionSpecification;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
}

function label(id: string, part: LabelPart, look: LabelLook): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: sourceIds.labels,
    filter: isLabelPart(part),
    layout: {
      'text-field': look.field as DataDrivenPropertyValueSpecification<FormattedSpecification>,
      'text-font': fontStack,
      'text-size': look.size,
      'text-letter-spacing': 0.08,
      'text-line-height': 1.15,
    },
    paint: {
      'text-color': look.colour,
      'text-halo-color': look.halo,
      'text-halo-width': 1.2,
    },
  };
}
