// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { comparisonCsv } from '../../../src/domain/comparisonCsv.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { ComparePanel } from '../../../src/features/compare/ComparePanel.tsx';
import { rowNames } from '../../../src/features/compare/rowNames.ts';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const { atlas, geometry } = readGeodata('geodata');

function compare(places: readonly string[], language: Language = 'en') {
  const store = createAtlasStore(atlas, { language, compare: places });
  return renderInAtlas(<ComparePanel atlas={atlas} geometry={geometry} />, { atlas, store, language });
}

const columns = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => within(head).getByRole('link').textContent);

/** The cells of a metric's row, in the order of the columns. */
function cells(metric: string, language: Language = 'en'): HTMLElement[] {
  const label = atlas.metrics.find(({ id }) => id === metric)?.label[language];
  const heads = screen
    .getAllByRole('rowheader')
    .filter(({ firstChild }) => firstChild?.textContent === label);
  const row = heads[0]?.closest('tr');
  if (!row) throw new Error(`No row ${metric}`);
  return within(row).getAllByRole('cell');
}

afterEach(() => vi.restoreAllMocks());

describe('ComparePanel', () => {
  it.each([
    [
      'en',
      'not published',
      /Not comparable: another metric, other or unstated period, another kind of statement/,
    ],
    ['zh', '未公布', /不可比：指标不同、时间不同或未注明、数据性质不同/],
  ] as const)(
    'refuses to rank Pazhou’s revenue against Huangpu’s targets and says why (%s)',
    (language, none, why) => {
      const { container } = compare(['pazhou', 'huangpu'], language);
      const [, huangpu] = cells('sales_revenue', language);
      expect(huangpu?.textContent).toContain(none);
      expect(huangpu?.textContent).toMatch(why);
      expect(container.querySelector('.compare-rank, .is-best')).toBeNull();
    },
  );

  it('says of "nearly 60 %" and "65 %" that their bases differ', () => {
    compare(['gdd', 'pazhou']);
    const [gdd] = cells('advanced_manufacturing_share_of_industrial_output');
    expect(gdd?.textContent).toContain('nearly 60 %');
    expect(gdd?.textContent).toMatch(/65 %.*Not comparable: .*another base/);
  });

  it('marks the leading value in words, and another year’s with the reason and the values', () => {
    compare(['huangpu', 'tianhe', 'huadu']);
    const [huangpu, tianhe, huadu] = cells('gdp');
    expect(huangpu?.textContent).toContain('2 of 2 comparable');
    expect(tianhe?.textContent).toContain('Leads 2 comparable values');
    expect(huadu?.textContent).toMatch(
      /Not comparable with Huangpu.* \(433\.9 billion yuan, Actual, 2024.*\); Tianhe.*: other or unstated period/,
    );
    expect(huangpu?.closest('tr')?.querySelector('th')?.textContent).toMatch(/ differs$/);
  });

  it('opens the source of a value with the keyboard', async () => {
    const { user } = compare(['pazhou', 'huangpu']);
    const [pazhou] = cells('tax_revenue');
    const details = pazhou?.querySelector('details');
    const summary = details?.querySelector('summary');
    summary?.focus();
    expect(document.activeElement).toBe(summary);
    if (summary) await user.click(summary);
    expect(details?.hasAttribute('open')).toBe(true);
    expect(
      within(details ?? document.body).getByRole('link', { name: 'Open the publication' }),
    ).toBeDefined();
  });

  it('moves and removes columns by keyboard and keeps the focus on the button that moved', async () => {
    const { user, store } = compare(['huangpu', 'tianhe', 'nansha']);
    const before = columns();
    const later = screen.getByRole('button', { name: /^Move Huangpu.* to the right$/ });
    later.focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(store.getState().compare).toEqual(['tianhe', 'nansha', 'huangpu']);
    expect(columns()).toEqual([before[1], before[2], before[0]]);
    expect(document.activeElement).toBe(later);
    await user.click(screen.getByRole('button', { name: /^Remove Tianhe/ }));
    expect(store.getState().compare).toEqual(['nansha', 'huangpu']);
  });

  it('adds places up to six and then says that it is full', async () => {
    const { user, store } = compare(['huangpu', 'tianhe', 'nansha', 'panyu', 'liwan']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a place' }), 'yuexiu');
    expect(store.getState().compare.at(-1)).toBe('yuexiu');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText('A comparison takes at most 6 places.')).toBeDefined();
  });

  it('can show only the rows that differ', async () => {
    const { user } = compare(['pazhou', 'huangpu']);
    await user.click(screen.getByRole('checkbox', { name: 'Only rows that differ' }));
    expect(screen.queryByRole('rowheader', { name: /^Sales revenue/ })).toBeNull();
    expect(screen.getByText('No row holds comparable values that differ.')).toBeDefined();
    expect(
      screen.getByRole('rowheader', { name: /^Straight-line distance to Baiyun Airport/ }),
    ).toBeDefined();
  });

  it('has its table in a named region that the keyboard can reach and scroll', () => {
    compare(['pazhou', 'huangpu']);
    const region = screen.getByRole('region', { name: /^Comparison table/ });
    expect(region.tabIndex).toBe(0);
    expect(region.contains(screen.getByRole('table'))).toBe(true);
  });

  it('takes the focus when it opens and closes with Escape, wherever the focus is', async () => {
    const { user, store, container } = compare(['pazhou', 'huangpu']);
    expect(screen.getByRole('dialog', { name: 'Comparison of places' }).getAttribute('aria-modal')).toBe(
      'true',
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Comparison of places' }));
    act(() => screen.getByRole('heading', { name: 'Comparison of places' }).blur());
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ compareOpen: false, compare: ['pazhou', 'huangpu'] });
    expect(container.textContent).toBe('');
  });

  it('gives every value the number of its source, and lists every source under it once', () => {
    const { container } = compare(['pazhou', 'huangpu', 'gdd']);
    const list = screen.getByRole('region', { name: 'Sources' });
    const listed = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    const values = [...container.querySelectorAll('.compare-figure, .compare-kindred')];
    expect(values.length).toBeGreaterThan(20);
    const numbers = values.map((value) =>
      Number(/\[(\d+)\]/.exec(value.querySelector('summary')?.textContent ?? '')?.[1]),
    );
    values.forEach((value, index) => {
      const title = value.querySelector('.compare-source cite')?.textContent ?? 'no source';
      expect(listed[(numbers[index] ?? 0) - 1]).toContain(title);
    });
    const cited = [...container.querySelectorAll('.source-number')].map(({ textContent }) =>
      Number(/\d+/.exec(textContent ?? '')?.[0]),
    );
    expect(new Set(cited)).toEqual(new Set(listed.map((_, index) => index + 1)));
    expect(cited[0]).toBe(1);
  });

  it('makes the CSV when asked, not before, and prints', async () => {
    const made: Blob[] = [];
    const create = vi.fn((blob: Blob) => `blob:${made.push(blob)}`);
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: vi.fn() });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = compare(['huangpu', 'pazhou']);
    expect(create).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    expect(names).toEqual(['comparison.csv']);
    const csv = comparisonCsv(atlas, ['huangpu', 'pazhou'], rowNames);
    expect(made.map(({ type, size }) => [type, size])).toEqual([
      ['text/csv;charset=utf-8', new TextEncoder().encode(csv).length],
    ]);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('renders on a server, without inline styles', () => {
    const store = createAtlasStore(atlas, { language: 'zh', compare: ['pazhou', 'huangpu'] });
    const html = renderToStaticMarkup(
      <LanguageContext value={messagesOf.zh}>
        <AtlasStoreContext value={store}>
          <ComparePanel atlas={atlas} geometry={geometry} />
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(html).toContain('<table');
    expect(html).not.toContain('style=');
  });
});
