import { describe, expect, it } from 'vitest';
import { type ReachFeatures, reachFeatures } from '../../src/domain/reachFeatures.ts';
import { connectReach } from '../../src/map/connectReach.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../../src/state/selectors.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { realAtlas } from '../support/realAtlas.ts';

function connected(initial: Partial<ViewState> = {}) {
  const store = createAtlasStore(realAtlas, { selectedPlace: 'pazhou', language: 'en', ...initial });
  const map = createNullMapAdapter();
  const disconnect = connectReach(store, map);
  const drawn = () => map.calls.map(({ args }) => args[0]);
  /** What the store's present state is to look like on the map. */
  const expected = (): ReachFeatures | null => {
    const state = store.getState();
    return reachFeatures(state.atlas, state.selectedPlace ?? '', selectVisiblePlaces(state), state.language);
  };
  return { disconnect, drawn, expected, state: () => store.getState() };
}

describe('lines and rings on the map', () => {
  it('are not touched until somebody asks for them', () => {
    const { drawn, state } = connected();
    state().selectPlace('baietan', 'list');
    state().toggleLayer('hubs');
    expect(drawn()).toEqual([]);
  });

  it('are drawn on request and taken away again', () => {
    const { drawn, expected, state } = connected();
    state().toggleReach();
    expect(drawn()).toEqual([expected()]);
    expect(drawn()[0]).toHaveProperty('features.length', expect.any(Number));
    state().toggleReach();
    expect(drawn().slice(1)).toEqual([null]);
  });

  it('are drawn at once where the link asks for them', () => {
    const { drawn, expected } = connected({ reachShown: true });
    expect(drawn()).toEqual([expected()]);
  });

  it('move on to the next place, and leave with the last', () => {
    const { drawn, expected, state } = connected({ reachShown: true });
    state().selectPlace('baietan', 'list');
    expect(drawn().at(-1)).toEqual(expected());
    expect(drawn().at(-1)).not.toEqual(drawn()[0]);
    state().selectPlace(null, 'list');
    expect(drawn().at(-1)).toBeNull();
  });

  it('are taken away around a place that is only somewhere in its district', () => {
    const { drawn, state } = connected({ reachShown: true });
    state().selectPlace('cluster-tianhe', 'list');
    expect(drawn().at(-1)).toBeNull();
  });

  it('lead to no place that the filter hides', () => {
    const { drawn, expected, state } = connected({ reachShown: true });
    state().toggleLayer('hubs');
    expect(drawn()).toHaveLength(2);
    expect(drawn().at(-1)).toEqual(expected());
    expect(JSON.stringify(drawn().at(-1))).not.toContain('baiyun-airport');
  });

  it('are not drawn anew when something else changes', () => {
    const { drawn, state } = connected({ reachShown: true });
    state().hoverPlace('baietan');
    state().setSearchText('baietan');
    expect(drawn()).toHaveLength(1);
  });

  it('are drawn no more on a map that was parted from the store', () => {
    const { drawn, state, disconnect } = connected();
    disconnect();
    state().toggleReach();
    expect(drawn()).toEqual([]);
  });
});
