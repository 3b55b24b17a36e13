import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { OwnFeatures } from '../../../src/domain/ownLayer.ts';
import { MapLibreOwnData } from '../../../src/map/maplibre/mapLibreOwnData.ts';
import { layerStyleIds, ownIds, sourceIds } from '../../../src/map/style/ids.ts';

/** As much of a MapLibre map as the sheet uses: sources, layers, feature-state and what lies at a point. */
function fakeMap() {
  const sources = new Set<string>([sourceIds.outlines]);
  const layers = new Map<string, { readonly source: string; readonly before: string }>();
  const writes: string[] = [];
  const hits: { id: number; source: string }[] = [];
  const map = {
    getSource: (id: string) => (sources.has(id) ? {} : undefined),
    addSource: (id: string) => sources.add(id),
    removeSource: (id: string) => {
      if ([...layers.values()].some(({ source }) => source === id)) throw new Error(`${id} is in use`);
      sources.delete(id);
    },
    getLayer: (id: string) => layers.get(id),
    addLayer: ({ id, source }: { id: string; source: string }, before: string) =>
      layers.set(id, { source, before }),
    removeLayer: (id: string) => layers.delete(id),
    setLayoutProperty: () => {},
    setFeatureState: ({ id }: { id: number }, state: object) => writes.push(`${id} ${JSON.stringify(state)}`),
    queryRenderedFeatures: () => hits,
  };
  const sheet = new MapLibreOwnData(map as unknown as MapLibreMap, 'light');
  return { sheet, sources, layers, writes, hits };
}

const features: OwnFeatures = {
  type: 'FeatureCollection',
  features: [0, 1, 2].map((id) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [113, 23] },
    properties: {},
  })),
};
const plain = { isVisible: true, mask: null, colouring: null };
const { source } = ownIds('1');

describe('MapLibreOwnData', () => {
  it('draws below the zones, and takes everything away again', () => {
    const { sheet, sources, layers } = fakeMap();
    sheet.add('1', features, plain);
    expect([...layers.values()].map(({ before }) => before)).toEqual(
      Array(3).fill(layerStyleIds.uncertaintyFill),
    );
    sheet.remove('1');
    expect([layers.size, sources.has(source)]).toEqual([0, false]);
  });

  it('writes only the rows that a filter changed', () => {
    const { sheet, writes } = fakeMap();
    sheet.add('1', features, plain);
    expect(writes).toEqual([]);
    sheet.dress('1', { ...plain, mask: Uint8Array.of(1, 0, 0) });
    expect(writes.splice(0)).toEqual(['1 {"hidden":true,"colour":0}', '2 {"hidden":true,"colour":0}']);
    sheet.dress('1', { ...plain, mask: Uint8Array.of(1, 1, 0) });
    expect(writes).toEqual(['1 {"hidden":false,"colour":0}']);
  });

  it('finds no row that a filter hides', () => {
    const { sheet, hits } = fakeMap();
    sheet.add('1', features, { ...plain, mask: Uint8Array.of(0, 1, 1) });
    hits.push({ id: 0, source }, { id: 2, source });
    expect(sheet.rowAt({ x: 1, y: 1 })).toEqual({ layer: '1', row: 2 });
  });

  it('is whole again on a replaced style', () => {
    const { sheet, sources, writes } = fakeMap();
    sheet.add('1', features, { ...plain, mask: Uint8Array.of(0, 1, 1) });
    sheet.mark({ layer: '1', row: 1 });
    sheet.takeOff('dark');
    expect(sources.has(source)).toBe(false);
    writes.splice(0);
    sheet.putOn();
    expect(sources.has(source)).toBe(true);
    expect(writes).toEqual(['0 {"hidden":true,"colour":0}', '1 {"marked":true}']);
    sheet.putOn();
    expect(writes.filter((write) => write.includes('hidden'))).toHaveLength(1);
  });
});
