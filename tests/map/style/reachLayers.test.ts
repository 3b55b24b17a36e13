import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import type { ReachProperties } from '../../../src/domain/reachFeatures.ts';
import { areaHitLayers, layerStyleIds, pointHitLayers, sourceIds } from '../../../src/map/style/ids.ts';
import { labelFontFamily } from '../../../src/map/style/labelFontFamily.ts';
import { reachLabelLayers, reachLayers } from '../../../src/map/style/reachLayers.ts';
import { type DrawnFeature, drawnValue, isDrawnBy } from './evaluate.ts';

const layers = [...reachLayers(palettes.light), ...reachLabelLayers(palettes.light)];

function layer(id: string): LayerSpecification {
  const found = layers.find((each) => each.id === id);
  if (!found) throw new Error(`No layer ${id}`);
  return found;
}

function feature(type: DrawnFeature['type'], properties: ReachProperties): DrawnFeature {
  return { type, properties: { ...properties } };
}

function lineLabel(meters: number, name = ''): DrawnFeature {
  return feature('Point', { part: 'line-label', place: 'a', name, meters, rotateDegrees: -30 });
}

function textOf(id: string, drawn: DrawnFeature): string {
  return String(drawnValue(layer(id), 'layout', 'text-field', drawn));
}

describe('layers of lines and rings', () => {
  it('each draw one part of the one source', () => {
    const { reachRing, reachLine, reachRingLabel, reachLineLabel } = layerStyleIds;
    const drawing = (drawn: DrawnFeature) =>
      layers.filter((each) => isDrawnBy(each, drawn)).map(({ id }) => id);
    expect(drawing(feature('Polygon', { part: 'ring', meters: 1000 }))).toEqual([reachRing]);
    expect(drawing(feature('LineString', { part: 'line', place: 'a' }))).toEqual([reachLine]);
    expect(drawing(feature('Point', { part: 'ring-label', meters: 1000 }))).toEqual([reachRingLabel]);
    expect(drawing(lineLabel(2000))).toEqual([reachLineLabel]);
    expect(layers.every((each) => 'source' in each && each.source === sourceIds.reach)).toBe(true);
  });

  it('write how wide a ring is', () => {
    const text = (meters: number) =>
      textOf(layerStyleIds.reachRingLabel, feature('Point', { part: 'ring-label', meters }));
    expect([1000, 10_000].map(text)).toEqual(['1 km', '10 km']);
  });

  it.each([
    [0, '< 0.1 km'],
    [2000, '2.0 km'],
    [15_500, '15.5 km'],
    [103_000, '103 km'],
  ])('write %i m as the table beside the map does: %s', (meters, text) => {
    expect(textOf(layerStyleIds.reachLineLabel, lineLabel(meters))).toBe(text);
  });

  it('name the far end where the feature does, along the line', () => {
    expect(textOf(layerStyleIds.reachLineLabel, lineLabel(33_000, '白云机场'))).toMatch(
      /^白云机场 +33\.0 km$/,
    );
    expect(drawnValue(layer(layerStyleIds.reachLineLabel), 'layout', 'text-rotate', lineLabel(1000))).toBe(
      -30,
    );
  });

  it("use the atlas' own font", () => {
    for (const each of reachLabelLayers(palettes.dark)) {
      expect(drawnValue(each, 'layout', 'text-font', lineLabel(1000))).toEqual([labelFontFamily]);
    }
  });

  it('answer no click and no hover', () => {
    const asked = [...pointHitLayers, ...areaHitLayers];
    expect(layers.filter(({ id }) => asked.includes(id))).toEqual([]);
  });
});
