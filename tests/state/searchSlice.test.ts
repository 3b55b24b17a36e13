import { describe, expect, it, vi } from 'vitest';
import type { SearchIndex } from '../../src/domain/search/searchEntry.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const index: SearchIndex = { entries: [], folding: { from: '', to: '' } };

describe('the search index', () => {
  it('is loaded once, however often the box is used', async () => {
    const store = createAtlasStore(sampleAtlas);
    const load = vi.fn(async () => index);
    await Promise.all([store.getState().requestSearchIndex(load), store.getState().requestSearchIndex(load)]);
    await store.getState().requestSearchIndex(load);
    expect(load).toHaveBeenCalledTimes(1);
    expect(store.getState().searchIndex).toBe(index);
  });

  it('is asked for again after a failure, which nobody has to catch', async () => {
    const store = createAtlasStore(sampleAtlas);
    await store.getState().requestSearchIndex(() => Promise.reject(new Error('offline')));
    expect(store.getState().searchIndex).toBeNull();
    await store.getState().requestSearchIndex(async () => index);
    expect(store.getState().searchIndex).toBe(index);
  });
});
