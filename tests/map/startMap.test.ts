// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasGeometry } from '../../src/domain/geometry.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { type MapStart, startMap } from '../../src/map/startMap.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const makeMap = vi.hoisted(() => vi.fn());
/** The head start of the worker's file; that it fails is nobody's trouble. */
const fetchAhead = vi.fn(() => Promise.reject(new Error('offline')));

vi.mock('../../src/map/labelFont.ts', () => ({ loadLabelFont: async () => undefined }));
// The real adapter needs WebGL; what it is given and how it fails is played here.
vi.mock('../../src/map/maplibre/mapLibreAdapter.ts', () => ({
  MapLibreAdapter: function MapLibreAdapter(options: unknown) {
    return makeMap(options);
  },
}));

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const collection = { type: 'FeatureCollection' as const, features: [] };
const lines = { type: 'MultiLineString' as const, coordinates: [] };
const surface = { type: 'MultiPolygon' as const, coordinates: [] };
const geometry: AtlasGeometry = {
  ...{ outlines: collection, districts: collection, neighbourLabels: collection },
  ...{ districtBorders: lines, cityBorder: lines, neighbourBorders: lines, river: surface, sea: surface },
};

let dark = false;
let themeListeners: ((event: { matches: boolean }) => void)[] = [];

beforeEach(() => {
  dark = false;
  themeListeners = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark') && dark,
    addEventListener: (_type: string, listener: (event: { matches: boolean }) => void) =>
      themeListeners.push(listener),
    removeEventListener: (_type: string, listener: (event: { matches: boolean }) => void) => {
      themeListeners = themeListeners.filter((each) => each !== listener);
    },
  }));
  vi.stubGlobal('fetch', fetchAhead);
  withWebGl2(true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  makeMap.mockReset();
  fetchAhead.mockClear();
});

function withWebGl2(available: boolean): void {
  const context = { getExtension: () => null };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    available ? (context as unknown as RenderingContext) : null,
  );
}

function start(over: Partial<MapStart> = {}) {
  const map = createNullMapAdapter();
  makeMap.mockReturnValueOnce(map);
  const onFirstIdle = vi.fn();
  const store = createAtlasStore(sampleAtlas);
  const running = startMap({
    store,
    container: document.createElement('div'),
    loadGeometry: async () => geometry,
    language: 'en',
    texts: { mapLabel: 'Map', zoomIn: '+', zoomOut: '-', kilometres: 'km', metres: 'm' },
    bbox: [113, 22.5, 114, 24],
    framePadding: { ...none, left: 320 },
    padding: () => ({ ...none, right: 400 }),
    camera: null,
    onCameraSettled: () => undefined,
    onFirstIdle,
    ...over,
  });
  return { running, map, store, onFirstIdle };
}

describe('a map that cannot start', () => {
  it('says so before anything is loaded where there is no WebGL2', async () => {
    withWebGl2(false);
    const loadGeometry = vi.fn(async () => geometry);
    await expect(start({ loadGeometry }).running).rejects.toMatchObject({ reason: 'no-webgl2' });
    expect(loadGeometry).not.toHaveBeenCalled();
    expect(fetchAhead).not.toHaveBeenCalled();
    expect(makeMap).not.toHaveBeenCalled();
  });

  it('tells missing data from a failure to draw', async () => {
    const cause = new Error('404');
    const loadGeometry = async () => Promise.reject(cause);
    await expect(start({ loadGeometry }).running).rejects.toMatchObject({ reason: 'data', cause });
    makeMap.mockReset();
    makeMap.mockImplementationOnce(() => {
      throw new Error('no context');
    });
    await expect(start().running).rejects.toMatchObject({ reason: 'no-webgl2' });
  });
});

describe('a map that starts', () => {
  it('stands where the picture stood, in the theme of the system', async () => {
    dark = true;
    await start().running;
    expect(makeMap).toHaveBeenCalledWith(
      expect.objectContaining({ theme: 'dark', padding: { ...none, left: 320 }, geometry, language: 'en' }),
    );
  });

  it('takes the picture away once, when it is complete', async () => {
    const { running, map, onFirstIdle } = start();
    await running;
    expect(onFirstIdle).not.toHaveBeenCalled();
    map.emit('onIdle');
    map.emit('onIdle');
    expect(onFirstIdle).toHaveBeenCalledTimes(1);
  });

  it('follows the store and the theme until it is stopped', async () => {
    const { running, map, store } = start();
    const { stop } = await running;
    store.getState().hoverPlace('pazhou');
    expect(map.lastCall('setHoveredPlace')?.args).toEqual(['pazhou']);
    for (const tell of themeListeners) tell({ matches: true });
    expect(map.lastCall('setAppearance')?.args).toEqual(['en', 'dark']);
    stop();
    expect(map.calls.at(-1)?.name).toBe('destroy');
    store.getState().hoverPlace('haizhu');
    expect(map.calls.at(-1)?.name).toBe('destroy');
    expect(themeListeners).toEqual([]);
  });

  it('draws rings and lines on request until it is stopped', async () => {
    const store = createAtlasStore(realAtlas, { selectedPlace: 'pazhou' });
    const { running, map } = start({ store });
    const { stop } = await running;
    store.getState().toggleReach();
    expect(map.lastCall('setReach')?.args).toEqual([expect.objectContaining({ type: 'FeatureCollection' })]);
    stop();
    store.getState().toggleReach();
    expect(map.calls.at(-1)?.name).toBe('destroy');
  });

  it('shows an area clear of the panels', async () => {
    const { running, map } = start();
    (await running).showBounds([113, 23, 113.1, 23.1]);
    expect(map.lastCall('showBounds')?.args).toEqual([[113, 23, 113.1, 23.1], { ...none, right: 400 }, true]);
  });
});
