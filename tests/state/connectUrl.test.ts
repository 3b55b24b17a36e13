import { describe, expect, it, vi } from 'vitest';
import { connectUrl, writeCamera } from '../../src/state/connectUrl.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { fakeBrowser } from './browserHistory.ts';

const camera = { zoom: 12, lat: 23.1, lng: 113.36 };

function openAt(address: string, place: string | null = null, onCamera?: () => void) {
  const browser = fakeBrowser(address);
  const store = createAtlasStore(sampleAtlas, { selectedPlace: place });
  const page = { language: 'zh', place, homeUrl: '/atlas/zh/' } as const;
  return {
    browser,
    store,
    actions: store.getState(),
    disconnect: connectUrl(store, browser, page, onCamera),
  };
}

describe('connectUrl', () => {
  it('opens what the link says and leaves a good link as it is', () => {
    const { browser, store } = openAt('/atlas/zh/?place=pazhou&district=haizhu#map=12/23.1/113.36');
    expect(store.getState()).toMatchObject({ selectedPlace: 'pazhou', filter: { districts: ['haizhu'] } });
    expect(browser.entries).toEqual(['/atlas/zh/?place=pazhou&district=haizhu#map=12/23.1/113.36']);
  });

  it('makes one step of history for each selected place, none for filters and camera', () => {
    const { browser, actions } = openAt('/atlas/zh/');
    actions.selectPlace('pazhou', 'map');
    actions.toggleDistrict('haizhu');
    writeCamera(browser, camera);
    actions.hoverPlace('baietan');
    actions.setSearchText('bai');
    actions.selectPlace('baietan', 'list');
    expect(browser.entries).toEqual([
      '/atlas/zh/',
      '/atlas/zh/?place=pazhou&district=haizhu#map=12/23.1/113.36',
      '/atlas/zh/?place=baietan&district=haizhu#map=12/23.1/113.36',
    ]);
  });

  it('goes back and forth without writing history', () => {
    const onCamera = vi.fn();
    const { browser, store, actions } = openAt('/atlas/zh/', null, onCamera);
    writeCamera(browser, camera);
    actions.selectPlace('pazhou', 'map');
    actions.selectPlace('baietan', 'map');
    const before = [...browser.entries];
    browser.go(-1);
    expect(store.getState()).toMatchObject({ selectedPlace: 'pazhou', selectionOrigin: 'url' });
    browser.go(-1);
    expect(store.getState().selectedPlace).toBeNull();
    browser.go(2);
    expect(store.getState().selectedPlace).toBe('baietan');
    expect(browser.entries).toEqual(before);
    expect(onCamera).toHaveBeenLastCalledWith(camera);
  });

  it('goes from a place page to the home page when another place or none is selected, and back', () => {
    const { browser, store, actions } = openAt('/atlas/zh/places/pazhou/', 'pazhou');
    actions.toggleLayer('hubs');
    expect(browser.address).toBe(
      '/atlas/zh/places/pazhou/?layers=pazhou,baietan,huangpu,district-clusters,sites,districts',
    );
    actions.clearFilter();
    actions.selectPlace('baietan', 'map');
    expect(browser.address).toBe('/atlas/zh/?place=baietan');
    actions.selectPlace(null, 'map');
    expect(browser.address).toBe('/atlas/zh/');
    actions.selectPlace('pazhou', 'map');
    expect(browser.address).toBe('/atlas/zh/places/pazhou/');
    browser.go(-2);
    expect(store.getState().selectedPlace).toBe('baietan');
    browser.go(-1);
    expect(store.getState().selectedPlace).toBe('pazhou');
  });

  it('goes back from a place page to the home page with nothing selected', () => {
    const { browser, store, actions } = openAt('/atlas/zh/places/pazhou/', 'pazhou');
    actions.selectPlace(null, 'map');
    actions.selectPlace('baietan', 'map');
    browser.go(-1);
    expect(browser.address).toBe('/atlas/zh/');
    expect(store.getState().selectedPlace).toBeNull();
  });

  it('follows an address edited by hand without adding to the history', () => {
    const { browser, store } = openAt('/atlas/zh/');
    browser.history.pushState(null, '', '/atlas/zh/?utm=1&place=pazhou');
    browser.go(0);
    expect(store.getState().selectedPlace).toBe('pazhou');
    expect(browser.entries).toHaveLength(2);
  });

  it('keeps an unknown place in the address until something else is selected', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?place=atlantis');
    expect(store.getState().unknownPlace).toBe('atlantis');
    actions.toggleDistrict('haizhu');
    expect(browser.address).toBe('/atlas/zh/?place=atlantis&district=haizhu');
    actions.selectPlace('pazhou', 'list');
    expect(browser.address).toBe('/atlas/zh/?place=pazhou&district=haizhu');
  });

  it('brings a former id and unknown values up to date without a step of history', () => {
    const { browser } = openAt('/atlas/zh/?utm=1&place=pazhou-old&district=atlantis#main');
    expect(browser.entries).toEqual(['/atlas/zh/?place=pazhou#main']);
  });

  it('keeps the filter object when only the place changed on the way back', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?district=haizhu');
    actions.selectPlace('pazhou', 'map');
    const { filter } = store.getState();
    browser.go(-1);
    expect(store.getState().filter).toBe(filter);
  });

  it('goes on where the browser refuses to change the address', () => {
    const { browser, store, actions } = openAt('/atlas/zh/');
    vi.spyOn(browser.history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    actions.selectPlace('pazhou', 'map');
    expect(store.getState().selectedPlace).toBe('pazhou');
  });

  it('lets go when disconnected', () => {
    const { browser, store, actions, disconnect } = openAt('/atlas/zh/');
    actions.selectPlace('pazhou', 'map');
    disconnect();
    actions.selectPlace('baietan', 'map');
    expect(browser.address).toBe('/atlas/zh/?place=pazhou');
    browser.go(-1);
    expect(store.getState().selectedPlace).toBe('baietan');
  });
});
