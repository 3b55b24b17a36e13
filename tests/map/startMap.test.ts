// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasGeometry } from '../../src/domain/geometry.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { type MapStart, startMap } from '../../src/map/startMap.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const makeMap = vi.hoisted(() => vi.fn());
const makeSvgMap = vi.hoisted(() => vi.fn());
/** The head start of the worker's file; that it fails is nobody's trouble. */
const fetchAhead = vi.fn(() => Promise.reject(new Error('offline')));

vi.mock('../../src/map/labelFont.ts', () => ({ loadLabelFont: async () => undefined }));
// The real adapter needs WebGL; what it is given and how it fails is played here.
vi.mock('../../src/map/maplibre/mapLibreAdapter.ts', () => ({
  MapLibreAdapter: function MapLibreAdapter(options: unknown) {
    return makeMap(options);
  },
}));
// Where it stands and what it draws is the browser tests' concern.
vi.mock('../../src/map/svg/svgMapAdapter.ts', () => ({
  SvgMapAdapter: function SvgMapAdapter(options: unknown) {
    return makeSvgMap(options);
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
  makeSvgMap.mockReset();
  vi.useRealTimers();
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
  const svgMap = createNullMapAdapter({ zoom: 11, lat: 23.2, lng: 113.2 });
  makeMap.mockReturnValueOnce(map);
  makeSvgMap.mockReturnValueOnce(svgMap);
  const onFirstIdle = vi.fn();
  const store = over.store ?? createAtlasStore(sampleAtlas);
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
  return { running, map, svgMap, store, onFirstIdle };
}

describe('a map that cannot start', () => {
  it('says that its data are missing', async () => {
    const cause = new Error('404');
    const loadGeometry = async () => Promise.reject(cause);
    await expect(start({ loadGeometry }).running).rejects.toMatchObject({ reason: 'data', cause });
  });
});

describe('a map without WebGL', () => {
  it('is drawn as SVG, and no WebGL code is asked for', async () => {
    withWebGl2(false);
    const { running, svgMap, store } = start();
    expect((await running).map).toBe(svgMap);
    expect(store.getState().plainMap).toBe('no-webgl2');
    expect(fetchAhead).not.toHaveBeenCalled();
    expect(makeMap).not.toHaveBeenCalled();
    expect(makeSvgMap).toHaveBeenCalledWith(
      expect.objectContaining({ padding: { ...none, left: 320 }, geometry, theme: 'light' }),
    );
  });

  it('comes where a context is there and yet no map can be drawn in it', async () => {
    makeMap.mockImplementationOnce(() => {
      throw new Error('no context');
    });
    const { running, svgMap, store } = start();
    expect((await running).map).toBe(svgMap);
    expect(store.getState().plainMap).toBe('no-webgl2');
  });

  it('comes because the address asks for it', async () => {
    const { running, svgMap, store } = start({ store: createAtlasStore(sampleAtlas, { renderer: 'svg' }) });
    expect((await running).map).toBe(svgMap);
    expect(store.getState().plainMap).toBe('asked');
    store.getState().hoverPlace('pazhou');
    expect(svgMap.lastCall('setHoveredPlace')?.args).toEqual(['pazhou']);
  });
});

describe('a context that is taken away', () => {
  it('for good gives way to the SVG map, which goes on from there', async () => {
    const { running, map, svgMap, store, onFirstIdle } = start();
    const started = await running;
    store.getState().selectPlace('pazhou', 'list');
    vi.useFakeTimers();
    map.emit('onContextLost');
    expect(store.getState().mapStatus).toEqual({ kind: 'lost' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(started.map).toBe(map);
    await vi.advanceTimersByTimeAsync(1500);
    await vi.waitFor(() => expect(started.map).toBe(svgMap));
    expect(makeSvgMap).toHaveBeenCalledWith(expect.objectContaining({ camera: map.camera() }));
    expect(map.lastCall('destroy')).toBeDefined();
    expect(svgMap.lastCall('setSelectedPlace')?.args).toEqual(['pazhou']);
    expect(store.getState().plainMap).toBe('lost');
    svgMap.emit('onIdle');
    expect(onFirstIdle).toHaveBeenCalledOnce();
  });

  it('and given back stays with the map it has', async () => {
    const { running, map } = start();
    const started = await running;
    vi.useFakeTimers();
    map.emit('onContextLost');
    await vi.advanceTimersByTimeAsync(3000);
    map.emit('onContextRestored');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(started.map).toBe(map);
    expect(makeSvgMap).not.toHaveBeenCalled();
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
