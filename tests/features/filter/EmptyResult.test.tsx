// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../../src/domain/filter.ts';
import { EmptyResult } from '../../../src/features/filter/EmptyResult.tsx';
import { filterTexts } from '../../../src/i18n/parts/filter.ts';
import { selectVisiblePlaces } from '../../../src/state/selectors.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const allLayers = openFilter.layers;
/** The one place without a layer is in no district: with a district chosen, layers can hide everything. */
const withoutPlacesOfLiwan = { ...openFilter, districts: ['liwan'], layers: ['hubs'] } as const;

describe('EmptyResult', () => {
  it('is silent while there is something to see', () => {
    const { container } = renderInAtlas(<EmptyResult />, { atlas: sampleAtlas });
    expect(container.textContent).toBe('');
  });

  it.each([
    ['en', 'Without “Layers switched off” there would be 3 places.', 'Remove “Layers switched off”'],
    ['zh', '去掉“已关闭的图层”后有 3 处。', '去掉“已关闭的图层”'],
  ] as const)(
    'names the restriction whose removal helps most, and removes it (%s)',
    async (language, advice, lift) => {
      const { user, store } = renderInAtlas(<EmptyResult />, { atlas: sampleAtlas, language });
      act(() => store.getState().setFilter(withoutPlacesOfLiwan));
      expect(await screen.findByText(advice)).toBeDefined();
      await user.click(screen.getByRole('button', { name: lift }));
      expect(selectVisiblePlaces(store.getState()).size).toBe(3);
      expect(store.getState().filter).toMatchObject({ layers: allLayers, districts: ['liwan'] });
      expect(screen.queryByRole('heading')).toBeNull();
    },
  );

  it.each([
    ['District', { districts: ['liwan'], sectors: ['finance'], statuses: ['forecast'] }, 'statuses'],
    ['Industry', { districts: ['haizhu'], sectors: ['finance'] }, 'sectors'],
  ] as const)('can name the facet %s', async (_word, restriction, lifted) => {
    const { user, store } = renderInAtlas(<EmptyResult />, { atlas: sampleAtlas });
    act(() => store.getState().setFilter({ ...openFilter, ...restriction }));
    const word = filterTexts.en.facets[lifted];
    await user.click(await screen.findByRole('button', { name: `Remove “${word}”` }));
    expect(store.getState().filter[lifted]).toEqual([]);
    expect(selectVisiblePlaces(store.getState()).size).toBeGreaterThan(0);
  });

  it('always offers to clear everything', async () => {
    const { user, store } = renderInAtlas(<EmptyResult />, { atlas: sampleAtlas });
    act(() => store.getState().setFilter({ ...withoutPlacesOfLiwan, evidence: [], statuses: ['agreement'] }));
    expect(
      await screen.findByRole('heading', { name: 'No place meets all of these conditions' }),
    ).toBeDefined();
    expect(screen.getByText('Clear the filters to see all places.')).toBeDefined();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(selectVisiblePlaces(store.getState()).size).toBe(7);
  });
});
