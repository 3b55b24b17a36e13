import { describe, expect, it } from 'vitest';
import { placeFigures } from '../../src/domain/placeFigures.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { isFilterPending } from '../../src/state/figuresSlice.ts';
import { selectFilterFacets } from '../../src/state/filteredFacets.ts';
import { selectVisiblePlaces } from '../../src/state/selectors.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const range = { column: 'sales_revenue@2016', least: 1, most: null, keepsUnpublished: false };
const shown = (store: ReturnType<typeof createAtlasStore>) => [...selectVisiblePlaces(store.getState())];

describe('a filter that needs figures', () => {
  it('is pending and hides nothing until they can be read, then applies', () => {
    const store = createAtlasStore(sampleAtlas);
    store.getState().setRange(range);
    expect(isFilterPending(store.getState())).toBe(true);
    expect(shown(store)).toHaveLength(7);
    store.getState().provideFigures(placeFigures);
    expect(isFilterPending(store.getState())).toBe(false);
    expect(shown(store)).toEqual(['pazhou']);
  });

  it('knows at an earlier date only what was written by then', () => {
    const store = createAtlasStore(sampleAtlas);
    store.getState().provideFigures(placeFigures);
    store.getState().toggleYear('2016');
    expect(shown(store)).toEqual(['pazhou', 'haizhu']);
    store.getState().setAsOf('2014');
    expect(shown(store)).toEqual([]);
  });

  it('is nothing that other filters wait for', () => {
    const store = createAtlasStore(sampleAtlas);
    store.getState().toggleLevel('not-published');
    expect(isFilterPending(store.getState())).toBe(false);
    expect(shown(store)).toEqual(['pazhou', 'baietan', 'baietan-cbd']);
  });

  it('reads the figures once', () => {
    const store = createAtlasStore(sampleAtlas);
    store.getState().provideFigures(placeFigures);
    const facets = selectFilterFacets(store.getState());
    store.getState().hoverPlace('pazhou');
    expect(selectFilterFacets(store.getState())).toBe(facets);
  });
});
