import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/domain/filter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { canUndoFilter, mostFilterChanges } from '../../src/state/filterSlice.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const open = () => {
  const store = createAtlasStore(sampleAtlas);
  return { store, actions: store.getState() };
};

describe('undoing a change of the filter', () => {
  it('goes back step by step, whatever the change was', () => {
    const { store, actions } = open();
    actions.toggleLevel('national');
    actions.toggleCertainty('traced');
    actions.toggleYear('2016');
    actions.setRange({ column: 'sales_revenue@2016', least: 1, most: null, keepsUnpublished: false });
    actions.clearFilter();
    const lengths = Array.from({ length: 5 }, () => {
      actions.undoFilter();
      const { range, years, certainties, levels } = store.getState().filter;
      return [range ? 1 : 0, years.length, certainties.length, levels.length].join('');
    });
    expect(lengths).toEqual(['1111', '0111', '0011', '0001', '0000']);
    expect(canUndoFilter(store.getState())).toBe(false);
    actions.undoFilter();
    expect(store.getState().filter).toEqual(openFilter);
  });

  it('is not offered for a change that changed nothing', () => {
    const { store, actions } = open();
    actions.clearFilter();
    actions.setDistricts([]);
    expect(canUndoFilter(store.getState())).toBe(false);
  });

  it('does not take back a filter that came from elsewhere since', () => {
    const { store, actions } = open();
    actions.toggleDistrict('liwan');
    store.setState({ filter: { ...openFilter, districts: ['haizhu'] } });
    expect(canUndoFilter(store.getState())).toBe(false);
    actions.undoFilter();
    expect(store.getState().filter.districts).toEqual(['haizhu']);
  });

  it('forgets the oldest changes', () => {
    const { store, actions } = open();
    for (let change = 0; change < mostFilterChanges + 5; change++) actions.toggleDistrict('liwan');
    expect(store.getState().filterChanges).toHaveLength(mostFilterChanges);
  });
});
