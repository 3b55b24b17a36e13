// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openFilter } from '../../../src/domain/filter.ts';
import { placeFigures } from '../../../src/domain/placeFigures.ts';
import { FilterPanel } from '../../../src/features/filter/FilterPanel.tsx';
import { filterTexts } from '../../../src/i18n/parts/filter.ts';
import { selectVisiblePlaces } from '../../../src/state/selectors.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { type InAtlas, renderInAtlas, type Surroundings } from '../../support/renderInAtlas.tsx';

// A page in a browser that is itself a script takes its time.
vi.setConfig({ testTimeout: 30_000 });

/** What the panel fetches, so that no test waits for it to be compiled. */
beforeAll(async () => {
  await import('../../../src/features/filter/Facets.tsx');
  await import('../../../src/features/filter/ActiveFilters.tsx');
});

/** Renders the panel and opens it, which fetches its choices. */
async function openPanel(surroundings: Surroundings): Promise<InAtlas> {
  const opened = renderInAtlas(<FilterPanel />, surroundings);
  await opened.user.click(screen.getByText(opened.messages.filter.heading));
  await screen.findByRole('group', { name: filterTexts[surroundings.language ?? 'en'].facets.districts });
  return opened;
}

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
  ] as const)('offers four facets over the whole atlas (%s)', async (language, facets, haizhu, plan) => {
    await openPanel({ atlas: realAtlas, language });
    expect(namesIn(facets[0])).toHaveLength(11);
    expect(namesIn(facets[0]).filter((name) => name?.startsWith(haizhu))).toHaveLength(1);
    expect(namesIn(facets[1])).toHaveLength(5);
    expect(namesIn(facets[1])[1]).toMatch(new RegExp(`^${plan}`));
    expect(namesIn(facets[2])).toHaveLength(2);
    expect(namesIn(facets[3]).length).toBeGreaterThan(5);
  });

  it('says beside each choice how many places it would leave', async () => {
    await openPanel({ atlas: sampleAtlas });
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

  it('puts the commonest industries first', async () => {
    await openPanel({ atlas: realAtlas });
    const counts = namesIn('Industry').map((name) => Number(/(\d+) places?$/.exec(name ?? '')?.[1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
  });

  it('joins choices within a facet and narrows by each further facet', async () => {
    const { user } = await openPanel({ atlas: sampleAtlas });
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
    const { user } = await openPanel({ atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
    expect(namesIn('Industry')).toEqual(['e-commerce, 1 place', 'finance, 1 place']);
    expect(namesIn('District')).toEqual(['haizhu, 3 places', 'liwan, 3 places']);
  });

  it('switches a body of evidence off', async () => {
    const { user } = await openPanel({ atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^The five/, checked: true }));
    expect(screen.getByText('1 of 7 places shown')).toBeDefined();
  });

  it('is worked with the keyboard alone', async () => {
    const { user, store } = await openPanel({ atlas: sampleAtlas });
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
      const { user, store, messages } = await openPanel({ atlas: sampleAtlas, language });
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

describe('FilterPanel, levels, outlines, years and values', () => {
  /** As the page does once the panel asks for figures. */
  async function openWithFigures(language: 'zh' | 'en' = 'en'): Promise<InAtlas> {
    const opened = await openPanel({ atlas: realAtlas, language });
    expect(opened.store.getState().figuresWanted).toBe(true);
    act(() => opened.store.getState().provideFigures(placeFigures));
    return opened;
  }
  const count = (name: RegExp): number =>
    Number(
      /, (\d+) place/.exec(screen.getByRole('checkbox', { name }).getAttribute('aria-label') ?? '')?.[1],
    );
  const shown = ({ store }: InAtlas): number => selectVisiblePlaces(store.getState()).size;

  it.each([
    [/^National, /],
    [/^Not published, /],
    [/^point only, /],
    [/^Not located, /],
    [/^2024, /],
    [/^Period not stated, /],
  ])('leaves as many places as %s promised', async (name) => {
    const opened = await openWithFigures();
    const promised = count(name);
    expect(promised).toBeGreaterThan(0);
    await opened.user.click(screen.getByRole('checkbox', { name }));
    expect(shown(opened)).toBe(promised);
  });

  it.each([
    ['en', 'Metric and period', 'Show only these 6 places', 'Lowest value, slider'],
    ['zh', '指标与时间', '只显示这 6 处', '最小值滑块'],
  ] as const)(
    'narrows to a range of values with the keyboard alone (%s)',
    async (language, metric, apply, slider) => {
      const opened = await openWithFigures(language);
      await opened.user.selectOptions(screen.getByRole('combobox', { name: metric }), 'gdp@2024');
      expect(shown(opened)).toBe(opened.store.getState().facets.length);
      await opened.user.click(screen.getByRole('button', { name: apply }));
      expect(shown(opened)).toBe(6);
      const least = screen.getByRole('slider', { name: slider });
      act(() => least.focus());
      // jsdom moves no handle by key: this is what a browser tells of an arrow pressed on it.
      fireEvent.change(least, { target: { value: '1' } });
      fireEvent.keyUp(least, { key: 'ArrowRight' });
      expect(shown(opened)).toBe(5);
      expect(document.activeElement).toBe(least);
      expect(least.getAttribute('aria-valuetext')).toMatch(/元|yuan/);
    },
  );

  it('takes bounds as numbers in the unit it names, and keeps the unpublished if asked', async () => {
    const opened = await openWithFigures();
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Metric and period' }), 'gdp@2024');
    await opened.user.type(screen.getByRole('spinbutton', { name: 'Lowest (billion yuan)' }), '300{Enter}');
    const { range } = opened.store.getState().filter;
    expect(range).toEqual({ column: 'gdp@2024', least: 3e11, most: null, keepsUnpublished: false });
    const within = shown(opened);
    expect(within).toBeGreaterThan(0);
    expect(within).toBeLessThan(6);
    const unpublished = opened.store.getState().facets.length - 6;
    expect(
      screen.getByText(`${unpublished} places have no published figure and are left out.`, { exact: false }),
    ).toBeDefined();
    await opened.user.click(
      screen.getByRole('switch', { name: `Keep ${unpublished} places without a published figure` }),
    );
    expect(shown(opened)).toBe(within + unpublished);
  });

  it('refuses a lowest value above the highest, and says so', async () => {
    const opened = await openWithFigures();
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Metric and period' }), 'gdp@2024');
    await opened.user.type(screen.getByRole('spinbutton', { name: /^Highest/ }), '300{Enter}');
    const before = shown(opened);
    await opened.user.type(screen.getByRole('spinbutton', { name: /^Lowest/ }), '400{Enter}');
    const field = screen.getByRole('spinbutton', { name: /^Lowest/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /above the highest/,
    );
    expect(shown(opened)).toBe(before);
  });
});

describe('FilterPanel, restrictions in force', () => {
  it('shows each restriction by itself, and takes each back by itself', async () => {
    const { user, store } = await openPanel({ atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
    await user.click(screen.getByRole('checkbox', { name: /^haizhu/ }));
    act(() => store.getState().toggleLayer('hubs'));
    await user.click(screen.getByRole('button', { name: 'Remove: District: liwan' }));
    expect(store.getState().filter.districts).toEqual(['haizhu']);
    await user.click(screen.getByRole('button', { name: 'Remove: Hidden: Transport hubs' }));
    expect(store.getState().filter.layers).toContain('hubs');
    expect(screen.getAllByRole('button', { name: /^Remove: / })).toHaveLength(1);
  });

  it('takes back the last change, again and again', async () => {
    const { user, store } = await openPanel({ atlas: sampleAtlas });
    await user.click(screen.getByRole('checkbox', { name: /^liwan/ }));
    await user.click(screen.getByRole('checkbox', { name: /^e-commerce/ }));
    const undo = screen.getByRole('button', { name: 'Undo the last filter change' });
    await user.click(undo);
    expect(store.getState().filter).toEqual({ ...openFilter, districts: ['liwan'] });
    await user.click(undo);
    expect(store.getState().filter).toEqual(openFilter);
    expect(screen.queryByRole('button', { name: 'Undo the last filter change' })).toBeNull();
  });

  it('are seen without opening the panel once the filter is not the page’s own', async () => {
    const { store } = renderInAtlas(<FilterPanel />, { atlas: sampleAtlas });
    expect(screen.queryByRole('region', { name: 'Filters in force' })).toBeNull();
    act(() => store.getState().toggleDistrict('liwan'));
    expect(await screen.findByRole('button', { name: 'Remove: District: liwan' })).toBeDefined();
  });

  it('say that they wait for figures, and then apply', async () => {
    const { store, messages } = renderInAtlas(<FilterPanel />, { atlas: realAtlas });
    const range = { column: 'gdp@2024', least: null, most: null, keepsUnpublished: false };
    act(() => store.getState().setRange(range));
    expect(screen.getByText(messages.filter.pending)).toBeDefined();
    expect(await screen.findByText(filterTexts.en.figuresLoading)).toBeDefined();
    act(() => store.getState().provideFigures(placeFigures));
    expect(screen.queryByText(messages.filter.pending)).toBeNull();
    expect(screen.queryByText(filterTexts.en.figuresLoading)).toBeNull();
    expect(selectVisiblePlaces(store.getState()).size).toBe(6);
    expect(
      screen.getByRole('button', { name: 'Remove: Gross domestic product · 2024: published' }),
    ).toBeDefined();
  });
});
