import { expect, it, vi } from 'vitest';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { createIndexStore } from '../../src/state/createAtlasStore.ts';
import { loadFactsWhenWanted } from '../../src/state/loadFactsWhenWanted.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const openStore = () => createIndexStore(atlasIndex(sampleAtlas), { language: 'en' });

it('waits until the map is on screen', async () => {
  const store = openStore();
  const load = vi.fn(async () => sampleAtlas);
  loadFactsWhenWanted(store, load);
  store.getState().setMapStatus({ kind: 'loading' });
  expect(load).not.toHaveBeenCalled();
  store.getState().setMapStatus({ kind: 'ready' });
  await vi.waitFor(() => expect(store.getState().facts).toBe(sampleAtlas));
  expect(load).toHaveBeenCalledTimes(1);
});

it('does not wait once a place is opened', () => {
  const store = openStore();
  const load = vi.fn(async () => sampleAtlas);
  loadFactsWhenWanted(store, load);
  store.getState().selectPlace('pazhou', 'list');
  expect(load).toHaveBeenCalledTimes(1);
});

it('does not wait once a comparison is opened', () => {
  const store = openStore();
  const load = vi.fn(async () => sampleAtlas);
  loadFactsWhenWanted(store, load);
  store.getState().openCompare();
  expect(load).toHaveBeenCalledTimes(1);
});

it('says when the facts cannot be had, and a second attempt brings them', async () => {
  const store = openStore();
  await store.getState().requestFacts(async () => {
    throw new Error('offline');
  });
  expect(store.getState()).toMatchObject({ facts: null, factsFailed: true });
  await store.getState().requestFacts(async () => sampleAtlas);
  expect(store.getState()).toMatchObject({ facts: sampleAtlas, factsFailed: false });
});
