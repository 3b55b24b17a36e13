import { describe, expect, it, vi } from 'vitest';
import { openFilter } from '../../src/domain/filter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

describe('createAtlasStore', () => {
  it('begins, prerendered too, with what the address says', () => {
    const store = createAtlasStore(sampleAtlas, { language: 'en', selectedPlace: 'pazhou-old' });
    expect(store.getInitialState()).toBe(store.getState());
    expect(store.getState()).toMatchObject({
      language: 'en',
      selectedPlace: 'pazhou',
      selectionOrigin: 'url',
    });
  });

  it('begins with nothing selected for an id nobody has', () => {
    const store = createAtlasStore(sampleAtlas, { selectedPlace: 'atlantis' });
    expect(store.getState()).toMatchObject({ selectedPlace: null, unknownPlace: 'atlantis' });
  });

  it('selects by former ids, and forgets an unknown one at the next selection', () => {
    const store = createAtlasStore(sampleAtlas);
    const { selectPlace } = store.getState();
    selectPlace('atlantis', 'search');
    expect(store.getState()).toMatchObject({ selectedPlace: null, unknownPlace: 'atlantis' });
    selectPlace('pazhou-old', 'list');
    expect(store.getState()).toMatchObject({
      selectedPlace: 'pazhou',
      unknownPlace: null,
      selectionOrigin: 'list',
    });
  });

  it('keeps the selected place when a filter hides it', () => {
    const store = createAtlasStore(sampleAtlas, { selectedPlace: 'pazhou' });
    store.getState().toggleLayer('pazhou');
    expect(store.getState().selectedPlace).toBe('pazhou');
  });

  it('does not wake anybody when the pointer stays on a place', () => {
    const store = createAtlasStore(sampleAtlas);
    const listener = vi.fn();
    store.subscribe(listener);
    store.getState().hoverPlace('pazhou');
    store.getState().hoverPlace('pazhou');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('switches values on and off, and clears them all', () => {
    const store = createAtlasStore(sampleAtlas);
    const { toggleDistrict, toggleSector, toggleStatus, toggleEvidence, liftFacet, clearFilter } =
      store.getState();
    toggleDistrict('haizhu');
    toggleSector('finance');
    toggleStatus('plan');
    toggleEvidence('beyond-documents');
    expect(store.getState().filter).toEqual({
      ...openFilter,
      districts: ['haizhu'],
      sectors: ['finance'],
      statuses: ['plan'],
      evidence: ['source-documents'],
    });
    toggleDistrict('haizhu');
    liftFacet('evidence');
    expect(store.getState().filter).toEqual({ ...openFilter, sectors: ['finance'], statuses: ['plan'] });
    clearFilter();
    expect(store.getState().filter).toEqual(openFilter);
  });

  it('shares nothing with another store', () => {
    const [one, other] = [createAtlasStore(sampleAtlas), createAtlasStore(sampleAtlas)];
    one.getState().toggleLayer('hubs');
    expect(other.getState().filter).toEqual(openFilter);
  });
});
