import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/compiler/search/buildSearchIndex.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { selectSearchResults } from '../../src/state/searchResults.ts';
import { realAtlas } from '../support/realAtlas.ts';

async function asking(text: string) {
  const store = createAtlasStore(realAtlas);
  store.getState().setSearchText(text);
  expect(selectSearchResults(store.getState())).toEqual({ asked: '', entries: [] });
  await store.getState().requestSearchFinder();
  return store;
}

describe('selectSearchResults', () => {
  it('finds places by name before the index is there, and everything once it is', async () => {
    const store = await asking('tencent');
    expect(selectSearchResults(store.getState()).entries).toEqual([]);
    store.getState().setSearchText('talent valley');
    expect(selectSearchResults(store.getState()).entries[0]?.id).toBe('talent-valley');
    await store.getState().requestSearchIndex(async () => buildSearchIndex(realAtlas));
    store.getState().setSearchText('tencent');
    expect(selectSearchResults(store.getState()).entries[0]).toMatchObject({
      id: 'tencent',
      place: 'pazhou',
    });
  });

  it('is the same object until the text or the index changes', async () => {
    const store = await asking(' pazhou ');
    const first = selectSearchResults(store.getState());
    expect(first.asked).toBe('pazhou');
    store.getState().hoverPlace('pazhou');
    expect(selectSearchResults(store.getState())).toBe(first);
    await store.getState().requestSearchIndex(async () => buildSearchIndex(realAtlas));
    expect(selectSearchResults(store.getState())).not.toBe(first);
    store.getState().setSearchText(' ');
    expect(selectSearchResults(store.getState())).toEqual({ asked: '', entries: [] });
  });
});
