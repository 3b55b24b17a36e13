import { describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { selectFacetCounts } from '../../src/state/filterSelectors.ts';
import { selectPlacesByLayer, selectSelectedPlace, selectVisiblePlaces } from '../../src/state/selectors.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

describe('selectors', () => {
  it('return the same object until the filter changes, so that nothing renders in vain', () => {
    const store = createAtlasStore(sampleAtlas);
    for (const select of [selectVisiblePlaces, selectFacetCounts, selectPlacesByLayer]) {
      const before = select(store.getState());
      store.getState().hoverPlace(`${select.name}-pazhou`);
      store.getState().selectPlace('baietan', 'map');
      expect(select(store.getState())).toBe(before);
      store.getState().toggleSector('finance');
      expect(select(store.getState())).not.toBe(before);
    }
  });

  it('list the layers in the order of the table of contents, the unlocated places last', () => {
    const groups = selectPlacesByLayer(createAtlasStore(sampleAtlas).getState());
    const listed = groups.filter(({ places }) => places.length > 0);
    expect(listed.map(({ layer, places }) => [layer, ...places.map(({ id }) => id)])).toEqual([
      ['pazhou', 'pazhou'],
      ['baietan', 'baietan'],
      ['sites', 'baietan-cbd'],
      ['hubs', 'canton-tower'],
      ['districts', 'haizhu', 'liwan'],
      [null, 'riverside-area'],
    ]);
  });

  it('find the selected place', () => {
    const store = createAtlasStore(sampleAtlas);
    expect(selectSelectedPlace(store.getState())).toBeUndefined();
    store.getState().selectPlace('pazhou', 'map');
    expect(selectSelectedPlace(store.getState())?.id).toBe('pazhou');
  });
});
