import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { colouredAreas, colouredSymbols } from '../../../src/map/style/colourLayers.ts';
import { layerStyleIds } from '../../../src/map/style/ids.ts';
import { colourText, type DrawnFeature, drawnValue } from './evaluate.ts';

const palette = palettes.light;
const layers = [...colouredAreas(palette), ...colouredSymbols(palette)];
const district: DrawnFeature = { type: 'Polygon', properties: { layer: 'districts' } };

function seen(
  id: string,
  property: string,
  state: Readonly<Record<string, string | number | boolean | null>>,
): unknown {
  const layer = layers.find((each) => each.id === id);
  if (!layer) throw new Error(`No layer ${id}`);
  // Feature-state may be null once a colour was taken away again.
  const given = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null));
  return drawnValue(layer, 'paint', property, district, { state: given });
}

const { districtColour, districtMissing, districtUndecided, districtColourEdge, symbol } = layerStyleIds;

describe('coloured districts', () => {
  it('are filled with the colour in their state, and left as land without one', () => {
    expect(seen(districtColour, 'fill-color', { fill: '#225ea8' })).toBe(colourText('#225ea8'));
    expect(seen(districtColour, 'fill-opacity', { fill: '#225ea8' })).toBe(1);
    expect(seen(districtColour, 'fill-opacity', { fill: null })).toBe(0);
    expect(seen(districtColour, 'fill-color', { fill: null })).toBe(colourText(palette.land));
  });

  it('are hatched by their gap, and by no other', () => {
    expect(seen(districtMissing, 'fill-opacity', { gap: 'missing' })).toBe(1);
    expect(seen(districtUndecided, 'fill-opacity', { gap: 'missing' })).toBe(0);
    expect(seen(districtUndecided, 'fill-opacity', { gap: 'undecided' })).toBe(1);
    expect(seen(districtMissing, 'fill-opacity', { fill: '#225ea8' })).toBe(0);
  });

  it('have a line around them, coloured or hatched', () => {
    expect(seen(districtColourEdge, 'line-opacity', { fill: '#225ea8' })).toBe(1);
    expect(seen(districtColourEdge, 'line-opacity', { gap: 'missing' })).toBe(1);
    expect(seen(districtColourEdge, 'line-opacity', {})).toBe(0);
  });
});

describe('symbols', () => {
  it('are as large as their state says, and nothing without one', () => {
    expect(seen(symbol, 'circle-radius', { radius: 12.5, fill: '#225ea8' })).toBe(12.5);
    expect(seen(symbol, 'circle-color', { radius: 12.5, fill: '#225ea8' })).toBe(colourText('#225ea8'));
    expect(seen(symbol, 'circle-radius', {})).toBe(0);
    expect(seen(symbol, 'circle-opacity', {})).toBe(0);
  });

  it('are empty rings where there is no value', () => {
    expect(seen(symbol, 'circle-color', { radius: 5, gap: 'missing' })).toBe(colourText(palette.panel));
    expect(seen(symbol, 'circle-stroke-opacity', { radius: 5, gap: 'missing' })).toBe(1);
  });
});

it('is drawn only on request', () => {
  expect(layers.map(({ layout }) => layout?.visibility)).toEqual(layers.map(() => 'none'));
});
