import { describe, expect, it, vi } from 'vitest';
import { openFilter } from '../../src/domain/filter.ts';
import { automaticUnits } from '../../src/domain/unitPreference.ts';
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

  it('says the units in the address, without a step of history, and nothing of automatic ones', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?units=mu');
    expect(store.getState().units).toEqual({ area: 'mu', money: 'auto' });
    actions.setUnits({ area: 'mu', money: 'million' });
    expect(browser.entries).toEqual(['/atlas/zh/?units=mu,million']);
    actions.setUnits(automaticUnits);
    expect(browser.entries).toEqual(['/atlas/zh/']);
  });

  it('brings drawings, and says in the address what is drawn, without a step of history', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?draw=point,113.3,23.1');
    expect(store.getState().drawings).toMatchObject([{ kind: 'point', vertices: [[113.3, 23.1]] }]);
    actions.setDrawingMode('point');
    actions.addVertex([113.4, 23.1], 5);
    expect(browser.entries).toEqual(['/atlas/zh/?draw=point,113.3,23.1,point,113.4,23.1,px5']);
    actions.clearDrawings();
    expect(browser.entries).toEqual(['/atlas/zh/']);
  });

  it('opens the table that a link lays out, and writes a new layout without a step of history', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?table=name,level,sort:-name');
    expect(store.getState()).toMatchObject({ openTool: 'table', table: { columns: ['level'] } });
    actions.setTable({ columns: ['level', 'sales_revenue@2016'], sort: null });
    actions.closeTool();
    expect(browser.entries).toEqual(['/atlas/zh/?table=name,level,sales_revenue@2016']);
    expect(openAt('/atlas/zh/').store.getState().openTool).toBeNull();
  });

  it('reads a range of values, and leaves the filter as it is when the reader goes back among the same', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?range=sales_revenue@2016:1e9..,keep');
    actions.selectPlace('pazhou', 'map');
    const { filter } = store.getState();
    expect(filter.range).toMatchObject({ least: 1e9, most: null, keepsUnpublished: true });
    browser.go(-1);
    expect(store.getState().filter).toBe(filter);
    actions.undoFilter();
    expect(store.getState().filter).toBe(filter);
  });

  it('takes no drawing away when the reader goes back to before it', () => {
    const { browser, store, actions } = openAt('/atlas/zh/');
    actions.selectPlace('pazhou', 'map');
    actions.setDrawingMode('point');
    actions.addVertex([113.4, 23.1], 5);
    browser.go(-1);
    expect(store.getState().drawings).toHaveLength(1);
    expect(browser.address).toBe('/atlas/zh/?draw=point,113.4,23.1,px5');
  });

  it('leaves the units as they are, the object too, when the reader goes back among the same', () => {
    const { browser, store, actions } = openAt('/atlas/zh/?units=mu');
    actions.selectPlace('pazhou', 'map');
    const { units } = store.getState();
    browser.go(-1);
    expect(store.getState().units).toBe(units);
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

  it('stays on the page of an industry, whose own filter the address does not repeat', () => {
    const browser = fakeBrowser('/atlas/zh/industries/finance/');
    const filter = { ...openFilter, sectors: ['finance'] };
    const store = createAtlasStore(sampleAtlas, { filter });
    connectUrl(store, browser, { language: 'zh', place: null, homeUrl: '/atlas/zh/', filter });
    expect(store.getState().filter).toBe(filter);
    store.getState().selectPlace('pazhou', 'profile');
    expect(browser.address).toBe('/atlas/zh/industries/finance/?place=pazhou');
    store.getState().selectPlace(null, 'profile');
    store.getState().clearFilter();
    expect(browser.address).toBe('/atlas/zh/industries/finance/?sector=all');
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
