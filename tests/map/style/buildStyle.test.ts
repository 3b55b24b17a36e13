import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { palettes, themes } from '../../../src/domain/palette.ts';
import { layerIds } from '../../../src/domain/place.ts';
import type { ReachFeatures } from '../../../src/domain/reachFeatures.ts';
import { buildStyle } from '../../../src/map/style/buildStyle.ts';
import {
  areaHitLayers,
  layerStyleIds,
  overlayIds,
  overlayLayers,
  pointHitLayers,
  sourceIds,
} from '../../../src/map/style/ids.ts';
import { colourText, type DrawnFeature, drawnValue, isDrawnBy } from './evaluate.ts';

const { atlas, geometry } = readGeodata('geodata');
const pages = languages.flatMap((language) => themes.map((theme) => ({ language, theme })));
const style = buildStyle({ atlas, geometry, language: 'zh', theme: 'light' });

function sourceOf(layer: StyleSpecification['layers'][number]): string | undefined {
  return 'source' in layer ? layer.source : undefined;
}

/** What a source of the style holds, as its layers' filters see it. */
function featuresOf(source: StyleSpecification['sources'][string] | undefined): DrawnFeature[] {
  if (
    source?.type !== 'geojson' ||
    typeof source.data === 'string' ||
    source.data.type !== 'FeatureCollection'
  )
    throw new Error('Not a collection of features');
  return source.data.features.map(({ geometry, properties }) => ({
    type: geometry.type.includes('Point')
      ? 'Point'
      : geometry.type.includes('Line')
        ? 'LineString'
        : 'Polygon',
    properties: { ...properties },
  }));
}

/** Where layers stand in the drawing order, bottom to top. */
function heights(...ids: readonly string[]): number[] {
  return ids.map((id) => {
    const at = style.layers.findIndex((layer) => layer.id === id);
    if (at < 0) throw new Error(`No layer ${id}`);
    return at;
  });
}

describe.each(pages)('the style of the real data, $language $theme', ({ language, theme }) => {
  const built = buildStyle({ atlas, geometry, language, theme });

  it('is valid', () => {
    expect(validateStyleMin(built)).toEqual([]);
  });

  it('draws in colours of its palette only', () => {
    const { layers, ...colours } = palettes[theme];
    const known = [...Object.values(colours), ...Object.values(layers)].map(colourText);
    for (const layer of built.layers) {
      const properties = Object.keys(layer.paint ?? {}).filter((name) => name.endsWith('-color'));
      for (const property of properties) {
        for (const id of [...layerIds, 'no-layer']) {
          for (const state of [{}, { hovered: true }, { selected: true }]) {
            const feature = { type: 'Point', properties: { layer: id } } as const;
            expect(known).toContain(drawnValue(layer, 'paint', property, feature, { state }));
          }
        }
      }
    }
  });
});

describe('buildStyle', () => {
  it('asks for nothing beyond the page: no glyphs, no sprite, no address', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    for (const source of Object.values(style.sources)) {
      expect(source.type).toBe('geojson');
      expect(source).toHaveProperty('data', expect.any(Object));
    }
    expect(JSON.stringify(style)).not.toMatch(/https?:|"url"|"tiles"/);
  });

  it('draws every source, and no other', () => {
    const drawn = style.layers.map(sourceOf).filter((source) => source !== undefined);
    expect([...new Set(drawn)].sort()).toEqual(Object.keys(style.sources).sort());
    expect(Object.keys(style.sources).sort()).toEqual(Object.values(sourceIds).sort());
  });

  it('has each layer once', () => {
    expect(style.layers.map(({ id }) => id).sort()).toEqual(Object.values(layerStyleIds).sort());
  });

  it('addresses places by their id in every source that shows them', () => {
    for (const id of ['land', 'labels'] as const) {
      const source = style.sources[sourceIds[id]];
      expect(source).toMatchObject({ promoteId: 'place' });
      expect(source).toHaveProperty(
        'data.features',
        expect.arrayContaining([
          expect.objectContaining({ properties: expect.objectContaining({ place: 'haizhu' }) }),
        ]),
      );
    }
  });

  it('draws every feature of the land and every name by some layer', () => {
    for (const id of ['land', 'labels'] as const) {
      const layers = style.layers.filter((layer) => sourceOf(layer) === sourceIds[id]);
      for (const feature of featuresOf(style.sources[sourceIds[id]])) {
        expect([feature, layers.some((layer) => isDrawnBy(layer, feature))]).toEqual([feature, true]);
      }
    }
  });

  it('hides the layers of an overlay while it holds nothing', () => {
    const ring: ReachFeatures['features'][number] = {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [113, 23],
          [114, 23],
        ],
      },
      properties: { part: 'line', place: 'pazhou' },
    };
    const reach: ReachFeatures = { type: 'FeatureCollection', features: [ring] };
    const shown = (built: StyleSpecification, source: string) =>
      built.layers.filter((each) => sourceOf(each) === source && each.layout?.visibility !== 'none').length;
    const withReach = buildStyle({ atlas, geometry, language: 'zh', theme: 'light', reach });
    expect(overlayIds.map((id) => shown(style, id))).toEqual([0, 0, 0]);
    expect(overlayIds.map((id) => shown(withReach, id))).toEqual([overlayLayers.reach.length, 0, 0]);
    for (const id of overlayIds) {
      const layers = style.layers.filter((each) => sourceOf(each) === id).map((each) => each.id);
      expect(layers.sort()).toEqual([...overlayLayers[id]].sort());
    }
  });

  it('hands geometry on as it is, so that another language or theme has no tile parsed again', () => {
    const other = buildStyle({ atlas, geometry, language: 'en', theme: 'dark' });
    const changed = Object.keys(style.sources).filter(
      (id) => JSON.stringify(other.sources[id]) !== JSON.stringify(style.sources[id]),
    );
    expect(changed).toEqual([sourceIds.labels]);
  });

  it('puts labels above all else', () => {
    const isLabel = style.layers.map(({ type }) => type === 'symbol');
    expect(isLabel.slice(isLabel.indexOf(true))).not.toContain(false);
  });

  it.each([
    ['water above land', ['districtFill', 'sea', 'river']],
    ['borders above water', ['river', 'districtBorders', 'cityBorder']],
    ['zones above borders', ['cityBorder', 'zoneFill']],
    ['outlines above fills', ['zoneFill', 'zoneCasing', 'zoneOfficial', 'zoneTraced', 'zoneApproximate']],
    [
      'the selection above fills, and the dashes of its outline above that',
      ['zoneFill', 'zoneSelected', 'zoneTraced'],
    ],
    ["a selected district's edge above its borders", ['districtTint', 'cityBorder', 'districtSelected']],
    ['dots above zones', ['zoneApproximate', 'pointHalo', 'point', 'placeLabel']],
    ['shores under the water', ['riverShore', 'seaShore', 'sea', 'river']],
    ['coloured districts on the land and under the water', ['districtFill', 'districtColour', 'river']],
    ['hatching above the land and under the hover', ['districtFill', 'districtMissing', 'districtTint']],
    ['circles above dots and under names', ['point', 'symbol', 'placeLabel']],
  ] as const)('draws %s', (_what, names) => {
    const order = heights(...names.map((name) => layerStyleIds[name]));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('what a click or hover asks', () => {
  it('is dots and every place name first, then a circle, then a zone before its district', () => {
    const { point, placeLabel, headlineLabel, symbol, zoneFill, districtTint } = layerStyleIds;
    expect([...pointHitLayers].sort()).toEqual([point, placeLabel, headlineLabel].sort());
    expect(areaHitLayers).toEqual([symbol, zoneFill, districtTint]);
  });
});
