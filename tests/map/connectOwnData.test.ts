import { describe, expect, it } from 'vitest';
import type { OwnGeometry, OwnLayer } from '../../src/domain/ownLayer.ts';
import { connectOwnData } from '../../src/map/connectOwnData.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { realAtlas } from '../support/realAtlas.ts';

const geometry = (): OwnGeometry => ({ featureCount: 0, tile: async () => null, features: async () => null });

const layer: OwnLayer = {
  id: '1',
  name: 'plan',
  format: 'GeoJSON',
  reading: { id: 'gcj02', label: { zh: 'GCJ-02', en: 'GCJ-02' } },
  geometry: geometry(),
  bbox: null,
  rows: 0,
  recordNumbers: new Uint32Array(0),
  columns: [],
  isVisible: true,
  filters: [],
  mask: null,
  colouring: null,
  keptAs: null,
};

async function connected() {
  const store = createAtlasStore(realAtlas);
  const map = createNullMapAdapter();
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const disconnect = connectOwnData(store, map, await map.ownDataSheet(), () => padding);
  const names = () => map.calls.map(({ name }) => name);
  return { store, map, names, disconnect };
}

describe('imported layers on the map', () => {
  it('are added once, changed without their geometry, and removed', async () => {
    const { store, map, names } = await connected();
    store.getState().putOwnLayer(layer);
    store.getState().changeOwnLayer('1', { name: 'renamed' });
    expect(names()).toEqual(['add']);
    const mask = Uint8Array.of(0);
    store.getState().changeOwnLayer('1', { mask });
    expect(map.lastCall('dress')?.args).toEqual(['1', expect.objectContaining({ mask })]);
    store.getState().removeOwnLayer('1');
    expect(names()).toEqual(['add', 'dress', 'remove']);
  });

  it('leave a mark in the timeline when a filter is painted', async () => {
    performance.clearMarks('filter:painted');
    const { store } = await connected();
    store.getState().putOwnLayer(layer);
    store.getState().changeOwnLayer('1', { mask: Uint8Array.of(0) });
    expect(performance.getEntriesByName('filter:painted')).toHaveLength(0);
    await Promise.resolve();
    expect(performance.getEntriesByName('filter:painted')).toHaveLength(1);
  });

  it('are drawn anew when they are read another way', async () => {
    const { store, names } = await connected();
    store.getState().putOwnLayer(layer);
    store.getState().putOwnLayer({ ...layer, geometry: geometry() });
    expect(names()).toEqual(['add', 'add']);
  });

  it('come into view on request', async () => {
    const { store, map } = await connected();
    store.getState().bringOwnIntoView([113, 23, 113.1, 23.1]);
    expect(map.lastCall('showBounds')?.args[0]).toEqual([113, 23, 113.1, 23.1]);
  });

  it('show a record that is clicked, in the import panel, and mark it', async () => {
    const { store, map } = await connected();
    store.getState().putOwnLayer(layer);
    map.emit('onPickOwn', { layer: '1', row: 7 });
    expect(store.getState()).toMatchObject({ ownRow: { layer: '1', row: 7 }, openTool: 'import' });
    expect(map.lastCall('mark')?.args).toEqual([{ layer: '1', row: 7 }]);
  });

  it('are left alone once parted', async () => {
    const { store, names, disconnect } = await connected();
    disconnect();
    store.getState().putOwnLayer(layer);
    expect(names()).toEqual([]);
  });
});
