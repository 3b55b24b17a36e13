import { describe, expect, it } from 'vitest';
import type { Colouring } from '../../src/domain/choropleth/colouring.ts';
import { connectColouring } from '../../src/map/connectColouring.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const colouring: Colouring = { as: 'areas', marks: new Map([['haizhu', { gap: 'missing' }]]) };

function connected(before: Colouring | null = null) {
  const store = createAtlasStore(sampleAtlas);
  store.getState().setColouring(before, '');
  const map = createNullMapAdapter();
  const stop = connectColouring(store, map);
  return { store, stop, drawn: () => map.calls.map(({ args }) => args[0]) };
}

describe('the colouring on the map', () => {
  it('comes and goes with that of the store', () => {
    const { store, drawn } = connected();
    expect(drawn()).toEqual([]);
    store.getState().setColouring(colouring, 'Coloured');
    store.getState().hoverPlace('haizhu');
    store.getState().setColouring(null, '');
    expect(drawn()).toEqual([colouring, null]);
  });

  it('is drawn at once where it was there before the map', () => {
    expect(connected(colouring).drawn()).toEqual([colouring]);
  });

  it('is drawn no more on a map that was parted from the store', () => {
    const { store, stop, drawn } = connected();
    stop();
    store.getState().setColouring(colouring, '');
    expect(drawn()).toEqual([]);
  });
});
