import { afterEach, expect, it, vi } from 'vitest';
import { readSite } from '../../src/domain/siteConfig/readSite.ts';
import { connectSiteLayers } from '../../src/map/connectSiteLayers.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const name = { zh: '图', en: 'Map' };
const { site } = readSite(
  JSON.stringify({
    basemaps: [{ id: 'xyz', type: 'xyz', name, url: 'https://a.cn/{z}/{x}/{y}.png' }],
    overlays: [{ id: 'metro', type: 'geojson', name, url: 'https://a.cn/metro.geojson' }],
  }),
);

async function connected(answer: () => Response | Promise<Response>) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
  const store = createAtlasStore(sampleAtlas, { basemap: 'xyz' });
  store.getState().setSite(site, []);
  const map = createNullMapAdapter();
  const stop = connectSiteLayers(store, map, await map.siteLayerSheet());
  return { store, map, stop };
}
afterEach(() => vi.unstubAllGlobals());

const png = () => new Response('p', { headers: { 'Content-Type': 'image/png' } });

it('shows the chosen base map and goes back to the built-in one', async () => {
  const { store, map, stop } = await connected(png);
  await vi.waitFor(() => expect(map.lastCall('showBasemap')?.args[0]).toHaveProperty('sources'));
  expect(store.getState().failedBasemap).toBeNull();
  store.getState().chooseBasemap(null);
  await vi.waitFor(() => expect(map.lastCall('showBasemap')?.args).toEqual([null]));
  stop();
});

it.each([
  ['an error', () => new Response('', { status: 403 }), { reason: 'status', status: 403 }],
  ['a page', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }), { reason: 'content' }],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'unreachable' }],
  ['no answer', () => Promise.reject(new DOMException('', 'TimeoutError')), { reason: 'timeout' }],
])('says which base map could not be had and why: %s', async (_what, answer, failure) => {
  const { store, stop } = await connected(answer);
  await vi.waitFor(() => expect(store.getState().failedBasemap).toMatchObject({ id: 'xyz', failure }));
  expect(store.getState().basemap).toBeNull();
  stop();
});

it('adds a layer when it is switched on, takes it off again, and says when it is missing', async () => {
  const empty = { type: 'FeatureCollection', features: [] };
  let answer = () => Response.json(empty);
  const { store, map, stop } = await connected(() => answer());
  store.getState().toggleOverlay('metro');
  await vi.waitFor(() => expect(map.lastCall('addOverlay')?.args[0]).toBe('metro'));
  store.getState().toggleOverlay('metro');
  expect(map.lastCall('removeOverlay')?.args).toEqual(['metro']);
  answer = () => new Response('{}');
  store.getState().toggleOverlay('metro');
  await vi.waitFor(() =>
    expect(store.getState().overlayFailures).toEqual({ metro: { reason: 'content', status: 0 } }),
  );
  stop();
});

it('says that only WebGL draws them where there is no sheet', async () => {
  const store = createAtlasStore(sampleAtlas, { basemap: 'xyz' });
  store.getState().setSite(site, []);
  const stop = connectSiteLayers(store, createNullMapAdapter(), null);
  await vi.waitFor(() => expect(store.getState().failedBasemap?.failure.reason).toBe('webgl'));
  stop();
});

it('marks where the reader is, goes there, and forgets it', async () => {
  const { store, map, stop } = await connected(png);
  store.getState().setLocated({ at: [113.3, 23.1], accuracyMeters: 30 });
  expect(map.lastCall('addOverlay')?.args[0]).toBe('Located');
  expect(map.lastCall('jumpTo')?.args).toEqual([{ lng: 113.3, lat: 23.1, zoom: 12 }]);
  store.getState().setLocated(null);
  expect(map.lastCall('removeOverlay')?.args).toEqual(['Located']);
  stop();
});
