import { describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { keepCompare, type ListStorage } from '../../src/state/keptCompare.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

/** A device's storage; what is in it shows as `kept`. */
function device(list?: string): ListStorage & { readonly kept: Map<string, string> } {
  const key = 'guangzhou-zone-atlas.compare';
  const kept = new Map(list === undefined ? [] : [[key, list]]);
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

describe('keepCompare', () => {
  it('writes nothing until the reader asks, then every change, and removes all when the wish ends', () => {
    const [store, storage] = [createAtlasStore(sampleAtlas), device()];
    keepCompare(store, () => storage);
    store.getState().addToCompare('pazhou');
    expect(storage.kept.size).toBe(0);
    store.getState().setCompareKept(true);
    store.getState().addToCompare('baietan');
    expect([...storage.kept.values()]).toEqual(['pazhou,baietan']);
    store.getState().setCompareKept(false);
    expect(storage.kept.size).toBe(0);
  });

  it('brings the list back closed, renamed places included and unknown ones left out', () => {
    const store = createAtlasStore(sampleAtlas);
    keepCompare(store, () => device('baietan,pazhou-old,gone'));
    expect(store.getState()).toMatchObject({
      compare: ['baietan', 'pazhou'],
      compareKept: true,
      compareOpen: false,
    });
  });

  it('lets the list of a link stand, and keeps the own one as it was', () => {
    const [store, storage] = [
      createAtlasStore(sampleAtlas, { compare: ['liwan', 'haizhu'] }),
      device('pazhou'),
    ];
    keepCompare(store, () => storage);
    expect(store.getState().compare).toEqual(['liwan', 'haizhu']);
    expect([...storage.kept.values()]).toEqual(['pazhou']);
  });

  it('works without storage where the browser forbids it', () => {
    const store = createAtlasStore(sampleAtlas);
    keepCompare(store, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.getState().setCompareKept(true);
    store.getState().addToCompare('pazhou');
    expect(store.getState().compare).toEqual(['pazhou']);
  });
});
