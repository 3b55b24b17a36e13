import { describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

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

  it('closes when it is emptied', () => {
    const store = storeWith('pazhou', 'baietan');
    store.getState().clearCompare();
    expect(store.getState()).toMatchObject({ compare: [], compareOpen: false });
  });
});
