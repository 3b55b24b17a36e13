import { GeoJSONSource, type Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { OwnFeatures, OwnGeometry } from '../../../src/domain/ownLayer.ts';
import { ownTiles } from '../../../src/domain/ownTiles.ts';
import { MapLibreOwnData } from '../../../src/map/maplibre/mapLibreOwnData.ts';
import { layerStyleIds, ownIds, ownMarkedIds, sourceIds } from '../../../src/map/style/ids.ts';

type MapEvent = 'render' | 'idle';

/** Lets everything happen that waits for nothing but its turn. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** As much of a MapLibre map as the sheet uses: sources, layers, feature-state and what lies at a point. */
function fakeMap() {
  const sources = new Map<string, object>([[sourceIds.land, {}]]);
  const layers = new Map<string, { readonly source: string; readonly before: string }>();
  const shown = new Map<string, OwnFeatures | undefined>();
  const writes: string[] = [];
  const asked: string[] = [];
  const hits: { id: number; source: string }[] = [];
  const handlers = new Set<{
    readonly event: MapEvent;
    readonly act: () => void;
    readonly isOnce: boolean;
  }>();
  const loads = { isLoaded: true };
  const ask = ([address = '']: readonly string[]) => {
    asked.push(address);
    return {};
  };
  const map = {
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, { tiles, data }: { readonly tiles?: readonly string[]; data?: OwnFeatures }) => {
      if (tiles) {
        ask(tiles);
        sources.set(id, Object.create(VectorTileSource.prototype, { setTiles: { value: ask } }));
        return;
      }
      shown.set(id, data);
      const setData = { value: (next: OwnFeatures) => shown.set(id, next) };
      sources.set(id, Object.create(GeoJSONSource.prototype, { setData }));
    },
    isSourceLoaded: () => loads.isLoaded,
    removeSource: (id: string) => {
      if ([...layers.values()].some(({ source }) => source === id)) throw new Error(`${id} is in use`);
      sources.delete(id);
    },
    getLayer: (id: string) => layers.get(id),
    addLayer: ({ id, source }: { id: string; source: string }, before: string) =>
      layers.set(id, { source, before }),
    removeLayer: (id: string) => layers.delete(id),
    setLayoutProperty: () => {},
    setFeatureState: (target: { source: string; sourceLayer: string; id: number }, state: object) => {
      if (!sources.has(target.source) || target.sourceLayer !== ownTiles.layer)
        throw new Error('no such rows');
      writes.push(`${target.id} ${JSON.stringify(state)}`);
    },
    on: (event: MapEvent, act: () => void) => handlers.add({ event, act, isOnce: false }),
    once: (event: MapEvent, act: () => void) => handlers.add({ event, act, isOnce: true }),
    off: (event: MapEvent, act: () => void) => {
      for (const each of handlers) if (each.event === event && each.act === act) handlers.delete(each);
    },
    triggerRepaint: () => {},
    queryRenderedFeatures: () => hits,
  };
  const sheet = new MapLibreOwnData(map as unknown as MapLibreMap, 'light');
  const tell = (event: MapEvent): void => {
    for (const each of [...handlers]) {
      if (each.event !== event) continue;
      if (each.isOnce) handlers.delete(each);
      each.act();
    }
  };
  const standingOut = async () => {
    await settled();
    return shown.get(ownMarkedIds.source)?.features.map(({ id }) => id) ?? [];
  };
  return { sheet, sources, layers, writes, asked, hits, handlers, loads, tell, standingOut };
}

const geometry: OwnGeometry = {
  featureCount: 3,
  tile: async () => null,
  features: async ({ rows: [id] = [0] }) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [113, 23] }, properties: {} }],
  }),
};
const three = { geometry, rows: 3 };
const plain = { isVisible: true, mask: null, colouring: null };
const { source } = ownIds('1');

describe('MapLibreOwnData', () => {
  it('draws below the zones, and takes everything away again', () => {
    const { sheet, sources, layers } = fakeMap();
    sheet.add('1', three, plain);
    expect([...layers.values()].map(({ before }) => before)).toEqual(
      Array(4).fill(layerStyleIds.uncertaintyFill),
    );
    sheet.remove('1');
    expect([layers.size, sources.has(source)]).toEqual([0, false]);
  });

  it('writes only the rows that a filter changed', () => {
    const { sheet, writes } = fakeMap();
    sheet.add('1', three, plain);
    expect(writes).toEqual([]);
    void sheet.dress('1', { ...plain, mask: Uint8Array.of(1, 0, 0) });
    expect(writes.splice(0)).toEqual(['1 {"hidden":true}', '2 {"hidden":true}']);
    void sheet.dress('1', { ...plain, mask: Uint8Array.of(1, 1, 0) });
    expect(writes).toEqual(['1 {"hidden":false,"colour":0}']);
  });

  it('has painted a filter with the next frame, or when the layer goes', async () => {
    const { sheet, tell } = fakeMap();
    sheet.add('1', three, plain);
    const mask = Uint8Array.of(1, 0, 0);
    const ends: string[] = [];
    const painted = sheet.dress('1', { ...plain, mask }).then(() => ends.push('painted'));
    await settled();
    expect(ends).toEqual([]);
    tell('render');
    await painted;
    const gone = sheet.dress('1', plain).then(() => ends.push('gone'));
    sheet.remove('1');
    await gone;
    expect(ends).toEqual(['painted', 'gone']);
  });

  it('asks for the tiles of a layer placed anew where nobody has asked before', () => {
    const { sheet, asked } = fakeMap();
    sheet.add('1', three, plain);
    sheet.add('2', three, plain);
    sheet.add('1', { geometry: { ...geometry }, rows: 3 }, plain);
    expect(new Set(asked).size).toBe(3);
  });

  it('lets one record stand out, the last that was meant, as long as it is shown', async () => {
    const { sheet, standingOut } = fakeMap();
    sheet.add('1', three, plain);
    const slow: OwnGeometry = {
      ...geometry,
      features: async (wish) => {
        await settled();
        return geometry.features(wish);
      },
    };
    sheet.add('2', { geometry: slow, rows: 3 }, plain);
    sheet.mark({ layer: '2', row: 1 });
    sheet.mark({ layer: '1', row: 2 });
    expect(await standingOut()).toEqual([2]);
    expect(await standingOut()).toEqual([2]);
    void sheet.dress('1', { ...plain, mask: Uint8Array.of(1, 1, 0) });
    expect(await standingOut()).toEqual([]);
    void sheet.dress('1', plain);
    expect(await standingOut()).toEqual([2]);
    sheet.add('1', { geometry: { ...geometry }, rows: 3 }, plain);
    expect(await standingOut()).toEqual([2]);
    sheet.remove('1');
    expect(await standingOut()).toEqual([]);
  });

  describe('with a large layer', () => {
    const many = { geometry, rows: 10_001 };
    const masked = (...rows: readonly number[]) => {
      const mask = new Uint8Array(many.rows);
      for (const row of rows) mask[row] = 1;
      return { ...plain, mask };
    };

    it('asks for other tiles instead of writing rows, and is done when they are painted', async () => {
      const { sheet, writes, asked, loads, tell } = fakeMap();
      sheet.add('1', many, plain);
      let isPainted = false;
      const painted = sheet.dress('1', masked(7)).then(() => {
        isPainted = true;
      });
      expect([writes.length, new Set(asked).size]).toEqual([0, 2]);
      loads.isLoaded = false;
      tell('render');
      await settled();
      expect(isPainted).toBe(false);
      tell('idle');
      await painted;
      expect(isPainted).toBe(true);
    });

    it('waits for tiles under way, then asks for the newest look alone', async () => {
      const { sheet, asked, loads, tell } = fakeMap();
      sheet.add('1', many, plain);
      loads.isLoaded = false;
      const dressed = [sheet.dress('1', masked(7)), sheet.dress('1', masked(8))];
      expect(asked).toHaveLength(1);
      tell('idle');
      expect(asked).toHaveLength(2);
      tell('idle');
      await Promise.all(dressed);
      expect(asked).toHaveLength(2);
    });

    it('asks for none when it is only switched off and on', async () => {
      const { sheet, asked, tell } = fakeMap();
      const look = masked(7);
      sheet.add('1', many, look);
      const dressed = sheet.dress('1', { ...look, isVisible: false });
      tell('idle');
      await dressed;
      expect(asked).toHaveLength(1);
    });

    it('leaves nothing behind', async () => {
      const { sheet, sources, handlers } = fakeMap();
      sheet.add('1', many, plain);
      const dressed = sheet.dress('1', masked(7));
      sheet.remove('1');
      await dressed;
      expect([sources.has(source), handlers.size]).toEqual([false, 0]);
    });
  });

  it('finds no row that a filter hides', () => {
    const { sheet, hits } = fakeMap();
    sheet.add('1', three, { ...plain, mask: Uint8Array.of(0, 1, 1) });
    hits.push({ id: 0, source }, { id: 2, source });
    expect(sheet.rowAt({ x: 1, y: 1 })).toEqual({ layer: '1', row: 2 });
  });

  it('is whole again on a replaced style', async () => {
    const { sheet, sources, writes, standingOut } = fakeMap();
    sheet.add('1', three, { ...plain, mask: Uint8Array.of(0, 1, 1) });
    sheet.mark({ layer: '1', row: 1 });
    await standingOut();
    sheet.takeOff('dark');
    expect([...sources.keys()]).toEqual([sourceIds.land]);
    writes.splice(0);
    sheet.putOn();
    expect([...sources.keys()]).toEqual([sourceIds.land, source, ownMarkedIds.source]);
    expect(writes).toEqual(['0 {"hidden":true}']);
    sheet.putOn();
    expect(writes.filter((write) => write.includes('hidden'))).toHaveLength(1);
  });
});
