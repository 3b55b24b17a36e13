// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FilterPanel } from '../../../src/features/filter/FilterPanel.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** All choices of one facet by their accessible names. */
function namesIn(facet: string): readonly (string | null)[] {
  return within(screen.getByRole('group', { name: facet }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'));
}

describe('FilterPanel', () => {
  it.each([
    ['zh', ['行政区', '含有此类陈述', '依据', '产业'], '海珠，', '规划，'],
    ['en', ['District', 'Has statements of this status', 'Evidence', 'Industry'], 'Haizhu, ', 'Plan, '],
  ] as const)('offers four facets over the whole atlas (%s)', (language, facets, haizhu, plan) => {
    renderInAtlas(<FilterPanel />, { atlas: realAtlas, language });
    expect(namesIn(facets[0])).toHaveLength(11);
    expect(namesIn(facets[0]).filter((name) => name?.startsWith(haizhu))).toHaveLength(1);
    expect(namesIn(facets[1])).toHaveLength(5);
    expect(namesIn(facets[1])[1]).toMatch(new RegExp(`^${plan}`));
    expect(namesIn(facets[2])).toHaveLength(2);
    expect(namesIn(facets[3]).length).toBeGreaterThan(5);
  });

  it('says beside each choice how many places it would leave', () => {
    renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    expect(namesIn('District')).toEqual(['haizhu, 3 places', 'liwan, 3 places']);
    expect(namesIn('Industry')).toEqual(['e-commerce, 2 places', 'finance, 1 place']);
    expect(namesIn('Evidence')).toEqual([
      'The five source documents, 6 places',
      'Other publications, 1 place',
    ]);
    expect(namesIn('Has statements of this status')).toEqual([
      'Actual, 2 places',
      'Plan, 1 place',
      'Target, 0 places',
      'Forecast, 2 places',
      'Agreement, 0 places',
    ]);
  });

  it('puts the commonest industries first', () => {
    renderInAtlas(<FilterPanel />, { atlas: realAtlas });
    const counts = namesIn('Industry').map((name) => Number(/(\d+) places?$/.exec(name ?? '')?.[1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
  });

  it('joins choices within a facet and narrows by each further facet', async () => {
    const { user } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    expect(screen.getByText('7 of 7 places shown')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
    expect(screen.getByText('3 of 7 places shown')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^haizhu/ }));
    expect(screen.getByText('6 of 7 places shown')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^e-commerce/ }));
    expect(screen.getByText('2 of 7 places shown')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^Plan/ }));
    expect(screen.getByText('1 of 7 places shown')).toBeDefined();
  });

  it('counts each facet under the choices of the others', async () => {
    const { user } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
    expect(namesIn('Industry')).toEqual(['e-commerce, 1 place', 'finance, 1 place']);
    expect(namesIn('District')).toEqual(['haizhu, 3 places', 'liwan, 3 places']);
  });

  it('switches a body of evidence off', async () => {
    const { user } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^The five/, checked: true }));
    expect(screen.getByText('1 of 7 places shown')).toBeDefined();
  });

  it('is worked with the keyboard alone', async () => {
    const { user, store } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    act(() => screen.getByRole('checkbox', { name: /^haizhu/ }).focus());
    await user.tab();
    await user.keyboard(' ');
    expect(store.getState().filter.districts).toEqual(['liwan']);
    expect(screen.getByRole('checkbox', { name: /^liwan/, checked: true })).toBe(document.activeElement);
    await user.keyboard(' ');
    expect(store.getState().filter.districts).toEqual([]);
  });

  it.each([
    ['en', 'Clear all filters'],
    ['zh', '清除全部筛选'],
  ] as const)(
    'clears everything at once, where there is something to clear (%s)',
    async (language, clear) => {
      const { user, store, messages } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas, language });
      expect(screen.queryByRole('button', { name: clear })).toBeNull();
      await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
      act(() => store.getState().toggleLayer('hubs'));
      await user.click(screen.getByRole('button', { name: clear }));
      expect(screen.getByText(messages.filter.result(7, 7))).toBeDefined();
      expect(screen.getByRole('checkbox', { name: /^liwan/, checked: false })).toBeDefined();
      expect(screen.queryByRole('button', { name: clear })).toBeNull();
    },
  );
});
