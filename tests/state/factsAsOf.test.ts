import { describe, expect, it } from 'vitest';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { createAtlasStore, createIndexStore } from '../../src/state/createAtlasStore.ts';
import { selectFacetsAsOf, selectFactsAsOf } from '../../src/state/factsAsOf.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

describe('selectFactsAsOf', () => {
  it('is all facts until a date is chosen, and again afterwards', () => {
    const store = createAtlasStore(realAtlas);
    expect(selectFactsAsOf(store.getState())).toBe(realAtlas);
    store.getState().setAsOf('2014');
    expect(selectFactsAsOf(store.getState())?.figures.length).toBeLessThan(realAtlas.figures.length);
    store.getState().setAsOf(null);
    expect(selectFactsAsOf(store.getState())).toBe(realAtlas);
  });

  it('is null until the facts are loaded', () => {
    const store = createIndexStore(atlasIndex(sampleAtlas), { asOf: '2014' });
    expect(selectFactsAsOf(store.getState())).toBeNull();
  });

  it('returns the same object until facts or date change, so that nothing renders in vain', () => {
    const store = createAtlasStore(realAtlas, { asOf: '2014' });
    const before = [selectFactsAsOf(store.getState()), selectFacetsAsOf(store.getState())];
    store.getState().selectPlace('pazhou', 'map');
    expect(selectFactsAsOf(store.getState())).toBe(before[0]);
    expect(selectFacetsAsOf(store.getState())).toBe(before[1]);
    store.getState().setAsOf('2012-09');
    expect(selectFactsAsOf(store.getState())).not.toBe(before[0]);
    expect(selectFacetsAsOf(store.getState())).not.toBe(before[1]);
  });

  it('does not mix the atlases of two pages', () => {
    const real = createAtlasStore(realAtlas, { asOf: '2014' });
    const sample = createAtlasStore(sampleAtlas, { asOf: '2014' });
    const places = [real, sample].map((store) => selectFactsAsOf(store.getState())?.places.length);
    expect(places).toEqual([realAtlas.places.length, sampleAtlas.places.length]);
  });
});

describe('selectFacetsAsOf', () => {
  it('knows of Pazhou in 2014 plans and a forecast, but nothing that was', () => {
    const store = createAtlasStore(realAtlas);
    const statuses = () => selectFacetsAsOf(store.getState()).find(({ id }) => id === 'pazhou')?.statuses;
    expect(statuses()).toContain('actual');
    store.getState().setAsOf('2014');
    expect(statuses()).toEqual(['plan', 'forecast']);
  });

  it('is that of now until the facts are loaded', () => {
    const index = atlasIndex(sampleAtlas);
    const store = createIndexStore(index, { asOf: '2014' });
    expect(selectFacetsAsOf(store.getState())).toBe(index.facets);
  });
});
