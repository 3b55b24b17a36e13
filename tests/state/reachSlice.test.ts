import { describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { decodeQuery, encodeQuery } from '../../src/state/urlCodec.ts';
import { urlVocabulary } from '../../src/state/urlVocabulary.ts';
import { defaultView, viewStateOf } from '../../src/state/viewState.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const words = urlVocabulary(createAtlasStore(sampleAtlas).getState().atlas);
const home = defaultView('zh');

function opened() {
  const store = createAtlasStore(sampleAtlas, { selectedPlace: 'pazhou' });
  return {
    state: () => store.getState(),
    query: () => encodeQuery(viewStateOf(store.getState()), home, words),
  };
}

describe('lines and rings', () => {
  it('are shown on request only, and taken away again', () => {
    const { state } = opened();
    expect(state().reachShown).toBe(false);
    state().toggleReach();
    expect(state().reachShown).toBe(true);
    state().toggleReach();
    expect(state().reachShown).toBe(false);
  });

  it('stay when another place is selected', () => {
    const { state, query } = opened();
    state().toggleReach();
    state().selectPlace('baietan', 'list');
    expect(state().reachShown).toBe(true);
    expect(query()).toBe('?place=baietan&reach=on');
  });

  it('are in the link only while a place is selected', () => {
    const { state, query } = opened();
    expect(query()).toBe('?place=pazhou');
    state().toggleReach();
    expect(query()).toBe('?place=pazhou&reach=on');
    state().selectPlace(null, 'list');
    expect(query()).toBe('');
  });

  it.each([
    ['?place=pazhou&reach=on', true],
    ['?place=pazhou&reach=off', false],
    ['?place=pazhou&reach=', false],
    ['?reach=on', false],
    ['?reach=on&place=nowhere', false],
  ])('are asked for by %s: %s', (query, reachShown) => {
    expect(decodeQuery(query, home, words).reachShown).toBe(reachShown);
  });

  it("are understood on a place's own page, which names no place in its query", () => {
    expect(decodeQuery('?reach=on', defaultView('zh', 'pazhou'), words).reachShown).toBe(true);
  });
});
