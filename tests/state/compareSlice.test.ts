import { describe, expect, it } from 'vitest';
import { connectUrl } from '../../src/state/connectUrl.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { fakeBrowser } from './browserHistory.ts';

const storeWith = (...compare: string[]) => createAtlasStore(sampleAtlas, { compare });

describe('the shortlist', () => {
  it('takes six places at most, each once, in the order added', () => {
    const store = storeWith();
    const places = [
      'pazhou',
      'baietan',
      'haizhu',
      'liwan',
      'pazhou',
      'guangzhou',
      'baietan-cbd',
      'canton-tower',
    ];
    for (const place of places) store.getState().addToCompare(place);
    expect(store.getState().compare).toEqual([
      'pazhou',
      'baietan',
      'haizhu',
      'liwan',
      'guangzhou',
      'baietan-cbd',
    ]);
  });

  it('moves a place by one, and not beyond an end', () => {
    const store = storeWith('pazhou', 'baietan', 'haizhu');
    store.getState().moveInCompare('haizhu', -1);
    expect(store.getState().compare).toEqual(['pazhou', 'haizhu', 'baietan']);
    store.getState().moveInCompare('pazhou', -1);
    expect(store.getState().compare).toEqual(['pazhou', 'haizhu', 'baietan']);
  });

  it('opens with a link of two or more, not with one', () => {
    expect(storeWith('pazhou').getState().compareOpen).toBe(false);
    expect(storeWith('pazhou', 'baietan').getState().compareOpen).toBe(true);
  });

  it('is kept in the address, in its order, and opens from there, six places at most', () => {
    const six = ['liwan', 'pazhou', 'haizhu', 'baietan', 'guangzhou', 'baietan-cbd'];
    const browser = fakeBrowser(`/atlas/zh/?compare=${[...six, 'canton-tower'].join(',')}`);
    const store = createAtlasStore(sampleAtlas);
    connectUrl(store, browser, { language: 'zh', place: null, homeUrl: '/atlas/zh/' });
    expect(store.getState()).toMatchObject({ compare: six, compareOpen: true });
    store.getState().moveInCompare('liwan', 1);
    expect(browser.location.search).toBe('?compare=pazhou,liwan,haizhu,baietan,guangzhou,baietan-cbd');
  });

  it('does not open by itself when the reader goes back to an older list', () => {
    const browser = fakeBrowser('/atlas/zh/?compare=pazhou,liwan');
    const store = createAtlasStore(sampleAtlas);
    connectUrl(store, browser, { language: 'zh', place: null, homeUrl: '/atlas/zh/' });
    store.getState().selectPlace('pazhou', 'list');
    store.getState().clearCompare();
    browser.go(-1);
    expect(store.getState()).toMatchObject({ compare: ['pazhou', 'liwan'], compareOpen: false });
  });

  it('closes when it is emptied', () => {
    const store = storeWith('pazhou', 'baietan');
    store.getState().clearCompare();
    expect(store.getState()).toMatchObject({ compare: [], compareOpen: false });
  });
});
