import { expect, it, vi } from 'vitest';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { placeFigures } from '../../src/domain/placeFigures.ts';
import { createIndexStore } from '../../src/state/createAtlasStore.ts';
import { loadFactsWhenWanted } from '../../src/state/loadFactsWhenWanted.ts';
import { loadFiguresWhenWanted } from '../../src/state/loadFiguresWhenWanted.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const openStore = () => createIndexStore(atlasIndex(sampleAtlas), { language: 'en' });

it('waits until a filter or an open tool needs figures, and then asks for the facts too', () => {
  const store = openStore();
  const load = vi.fn(async () => placeFigures);
  const loadFacts = vi.fn(async () => sampleAtlas);
  loadFiguresWhenWanted(store, load);
  loadFactsWhenWanted(store, loadFacts);
  store.getState().toggleDistrict('liwan');
  expect([load.mock.calls.length, loadFacts.mock.calls.length]).toEqual([0, 0]);
  store.getState().toggleYear('2016');
  store.getState().wantFigures();
  expect([load.mock.calls.length, loadFacts.mock.calls.length]).toEqual([1, 1]);
});

it('provides what it loaded, and tries again after a failure', async () => {
  const store = openStore();
  const load = vi.fn(async () => placeFigures).mockRejectedValueOnce(new Error('offline'));
  loadFiguresWhenWanted(store, load);
  store.getState().wantFigures();
  await vi.waitFor(() => {
    store.getState().hoverPlace(store.getState().hoveredPlace === null ? 'pazhou' : null);
    expect(store.getState().readPlaceFigures).toBe(placeFigures);
  });
  expect(load).toHaveBeenCalledTimes(2);
});
