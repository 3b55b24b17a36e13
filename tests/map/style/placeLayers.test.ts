import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { certaintyDashes } from '../../../src/domain/certaintyDashes.ts';
import { certainties } from '../../../src/domain/outline.ts';
import { palettes } from '../../../src/domain/palette.ts';
import { pointMark } from '../../../src/domain/pointMarks.ts';
import { styleLayers } from '../../../src/map/style/buildStyle.ts';
import { layerStyleIds, sourceIds } from '../../../src/map/style/ids.ts';
import { placeLayers } from '../../../src/map/style/placeLayers.ts';
import { colourText, type DrawnFeature, drawnValue, isDrawnBy } from './evaluate.ts';

const palette = palettes.light;
const layers = placeLayers(palette);
const zone: DrawnFeature = {
  type: 'Polygon',
  properties: { part: 'zone', layer: 'sites', certainty: 'traced', kind: 'zone' },
};
const dot: DrawnFeature = {
  type: 'Point',
  properties: { part: 'dot', layer: 'pazhou', certainty: 'point-only' },
};
const hub: DrawnFeature = {
  type: 'Point',
  properties: { part: 'dot', layer: 'hubs', certainty: 'point-only' },
};

/** Opacities of all that a layer paints; a circle has a stroke only where its width is set. */
function opacitiesOf({ type, paint }: LayerSpecification): string[] {
  if (type === 'symbol') return ['text-opacity'];
  const stroke = type === 'circle' && paint && 'circle-stroke-width' in paint;
  return stroke ? ['circle-opacity', 'circle-stroke-opacity'] : [`${type}-opacity`];
}

function layer(id: string): LayerSpecification {
  const found = layers.find((each) => each.id === id);
  if (!found) throw new Error(`No layer ${id}`);
  return found;
}

describe('hidden places', () => {
  const parts = ['district', 'uncertainty', 'zone', 'dot', 'place'] as const;
  const places = parts.flatMap((part) =>
    certainties.flatMap((certainty) =>
      (['zone', 'district'] as const).map((kind): DrawnFeature => {
        const properties = { part, certainty, kind, headline: kind === 'zone' && certainty === 'traced' };
        return { type: 'Polygon', properties };
      }),
    ),
  );
  const sources: readonly string[] = [sourceIds.land, sourceIds.labels];
  // The land itself stays where a district is hidden.
  const shown = styleLayers(palette).filter(
    (each) =>
      'source' in each &&
      sources.includes(each.source) &&
      each.id !== layerStyleIds.districtFill &&
      places.some((place) => isDrawnBy(each, place)),
  );

  it('are looked for in every layer that draws places', () => {
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        layerStyleIds.districtTint,
        layerStyleIds.districtSelected,
        layerStyleIds.uncertaintyLine,
        layerStyleIds.zoneApproximate,
        layerStyleIds.point,
        layerStyleIds.placeLabel,
        layerStyleIds.headlineLabel,
        layerStyleIds.districtLabel,
        layerStyleIds.symbol,
      ]),
    );
  });

  it.each(shown.map((each) => [each.id, each] as const))('leave no trace in %s', (_id, each) => {
    for (const zoom of [8, 11, 13, 16]) {
      for (const state of [{}, { hovered: true }, { selected: true }, { hovered: true, selected: true }]) {
        for (const property of opacitiesOf(each)) {
          const seen = drawnValue(each, 'paint', property, zone, { zoom, state: { ...state, hidden: true } });
          expect(seen).toBe(0);
        }
      }
    }
  });

  it('come back when they are hidden no more', () => {
    for (const id of [layerStyleIds.zoneFill, layerStyleIds.uncertaintyFill]) {
      expect(
        drawnValue(layer(id), 'paint', 'fill-opacity', zone, { state: { hidden: false } }),
      ).toBeGreaterThan(0);
    }
    expect(drawnValue(layer(layerStyleIds.point), 'paint', 'circle-opacity', dot)).toBe(1);
  });
});

describe('hovered and selected places', () => {
  it('stand out more, the selected one most', () => {
    const fill = (state: Readonly<Record<string, boolean>>) =>
      Number(drawnValue(layer(layerStyleIds.zoneFill), 'paint', 'fill-opacity', zone, { state }));
    expect(fill({ hovered: true })).toBeGreaterThan(fill({}));
    expect(fill({ selected: true })).toBeGreaterThan(fill({ hovered: true }));
    const halo = (state: Readonly<Record<string, boolean>>) =>
      drawnValue(layer(layerStyleIds.pointHalo), 'paint', 'circle-opacity', dot, { state });
    expect(halo({})).toBe(0);
    expect(halo({ hovered: true })).toBeGreaterThan(0);
  });

  it('wear the accent when selected, and only then', () => {
    const kapok = colourText(palette.selection);
    const edge = layer(layerStyleIds.zoneSelected);
    expect(drawnValue(edge, 'paint', 'line-color', zone)).toBe(kapok);
    expect(drawnValue(edge, 'paint', 'line-opacity', zone)).toBe(0);
    expect(drawnValue(edge, 'paint', 'line-opacity', zone, { state: { selected: true } })).toBeGreaterThan(0);
    const line = layer(layerStyleIds.zoneTraced);
    expect(drawnValue(line, 'paint', 'line-color', zone, { state: { selected: true } })).toBe(kapok);
    expect(drawnValue(line, 'paint', 'line-color', zone)).toBe(colourText(palette.layers.sites));
    const point = layer(layerStyleIds.point);
    const selected = { state: { selected: true } };
    expect(drawnValue(point, 'paint', 'circle-color', dot, selected)).toBe(kapok);
    expect(drawnValue(point, 'paint', 'circle-color', dot)).toBe(colourText(palette.layers.pazhou));
    expect(drawnValue(point, 'paint', 'circle-stroke-color', hub, selected)).toBe(kapok);
  });
});

describe('several places at one point', () => {
  const around: DrawnFeature = { type: 'Point', properties: { layer: 'hubs', ring: 1 } };
  const point = layer(layerStyleIds.point);
  const size = (feature: DrawnFeature) =>
    ['circle-radius', 'circle-stroke-width'].map((name) => Number(drawnValue(point, 'paint', name, feature)));

  it('show the hub as a ring around the zone, as large as the table of marks says', () => {
    expect(size(around)).toEqual(Object.values(pointMark('hubs', 1)));
    expect(size(dot)).toEqual(Object.values(pointMark('pazhou', 0)));
    expect(size(hub)).toEqual(Object.values(pointMark('hubs', 0)));
  });

  it('lay the ring below the dot, whatever their layers', () => {
    const order = (feature: DrawnFeature) => Number(drawnValue(point, 'layout', 'circle-sort-key', feature));
    const ringOfPazhou: DrawnFeature = { type: 'Point', properties: { layer: 'pazhou', ring: 1 } };
    for (const ring of [around, ringOfPazhou]) expect(order(ring)).toBeLessThan(order(hub));
    expect(order(hub)).toBeLessThan(order(dot));
  });
});

describe('certainty', () => {
  const lines = { official: 'zoneOfficial', traced: 'zoneTraced', approximate: 'zoneApproximate' } as const;

  it.each(['official', 'traced', 'approximate'] as const)(
    'draws %s outlines with their dashes',
    (certainty) => {
      const line = layer(layerStyleIds[lines[certainty]]);
      const dashes = certaintyDashes[certainty];
      expect(line.paint).toHaveProperty('line-color');
      if (dashes.length === 0) expect(line.paint).not.toHaveProperty('line-dasharray');
      else expect(line.paint).toHaveProperty('line-dasharray', dashes);
    },
  );

  it('gives every outline one line of its own, and a point none but its dot', () => {
    const drawn = (feature: DrawnFeature) =>
      [...Object.values(lines), 'point' as const].filter((name) =>
        isDrawnBy(layer(layerStyleIds[name]), feature),
      );
    for (const certainty of certainties.filter((each) => each !== 'point-only')) {
      expect(drawn({ type: 'Polygon', properties: { part: 'zone', layer: 'sites', certainty } })).toEqual([
        lines[certainty],
      ]);
    }
    expect(drawn(dot)).toEqual(['point']);
  });

  it('dots the ring of a place that is only a point', () => {
    expect(layer(layerStyleIds.uncertaintyLine).paint).toHaveProperty(
      'line-dasharray',
      certaintyDashes.approximate,
    );
  });
});
