// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { TablePanel } from '../../../src/features/table/TablePanel.tsx';
import { selectVisiblePlaces } from '../../../src/state/selectors.ts';
import { sampleAtlas, sampleFigure, samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

// A page in a browser that is itself a script takes its time.
vi.setConfig({ testTimeout: 30_000 });

/** jsdom lays nothing out: the table is told that it is this high, a row 30 pixels. */
let tableHeight = 6000;
beforeEach(() => {
  tableHeight = 6000;
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => tableHeight);
});
afterEach(() => vi.restoreAllMocks());

const atlas: Atlas = {
  ...sampleAtlas,
  figures: [
    sampleFigure('a', { value: 10 }),
    sampleFigure('b', { place: 'baietan', value: 20 }),
    sampleFigure('plan', { place: 'liwan', value: 30, status: 'plan', period: '2020' }),
  ],
};
const drawn = (): readonly HTMLElement[] => screen.getAllByRole('row').filter((row) => row.dataset['place']);
const ids = () => drawn().map((row) => row.dataset['place']);
const head = (name: RegExp | string) => screen.getByRole('columnheader', { name });

describe('TablePanel', () => {
  it('has a row for each place the map shows, and follows the filter', () => {
    const { store } = renderInAtlas(<TablePanel />, { atlas });
    expect(ids()).toEqual([...selectVisiblePlaces(store.getState())]);
    act(() => store.getState().toggleDistrict('liwan'));
    expect(ids()).toEqual([...selectVisiblePlaces(store.getState())]);
    expect(screen.getByText(`${ids().length} of 7 places`)).toBeDefined();
    act(() => store.getState().setFilter({ ...store.getState().filter, layers: [] }));
    expect(screen.getByText('No place passes the filter.')).toBeDefined();
  });

  it('sorts by any column one way, the other and not at all, the unpublished always last', async () => {
    const { store, user } = renderInAtlas(<TablePanel />, { atlas });
    act(() => store.getState().setTable({ columns: ['sales_revenue@2016'], sort: null }));
    const before = ids();
    const revenue = () => head(/2016/);
    await user.click(within(revenue()).getByRole('button'));
    expect(revenue().getAttribute('aria-sort')).toBe('descending');
    expect(ids().slice(0, 2)).toEqual(['baietan', 'pazhou']);
    await user.click(within(revenue()).getByRole('button'));
    expect(revenue().getAttribute('aria-sort')).toBe('ascending');
    expect(ids().slice(0, 2)).toEqual(['pazhou', 'baietan']);
    await user.click(within(revenue()).getByRole('button'));
    expect(revenue().getAttribute('aria-sort')).toBe('none');
    expect(ids()).toEqual(before);
    await user.click(within(head(/Name/)).getByRole('button'));
    expect(ids()).toEqual(before.toSorted());
  });

  it('says what is not published, and shows status and source of what is', () => {
    const { store, container } = renderInAtlas(<TablePanel />, { atlas: realAtlas });
    act(() => store.getState().setTable({ columns: ['level', 'gdp@2024'], sort: null }));
    const cellsOf = (place: string) =>
      [...(container.querySelector(`tr[data-place="${place}"]`)?.children ?? [])].map(
        (cell) => cell.textContent,
      );
    const [, level, gdp] = cellsOf('nansha');
    expect(level).toBe('—does not apply');
    expect(gdp).toMatch(/billion yuan.*\[\d+\]/);
    expect(container.querySelector('tr[data-place="nansha"] .s-actual')).not.toBeNull();
    expect(cellsOf('canton-tower').at(-1)).toBe('not published');
    const shown = new Set(
      [...container.querySelectorAll('.place-table .source-number')].map((each) => each.textContent),
    );
    expect(container.querySelectorAll('.numbered-sources li')).toHaveLength(shown.size);
  });

  it('shares selection and hover with the map', async () => {
    const { store, user, container } = renderInAtlas(<TablePanel />, { atlas });
    const rowOf = (place: string) => container.querySelector(`tr[data-place="${place}"]`);
    await user.click(screen.getByRole('link', { name: 'baietan' }));
    expect(store.getState().selectedPlace).toBe('baietan');
    act(() => store.getState().selectPlace('pazhou', 'map'));
    expect(screen.getByRole('link', { current: true }).textContent).toBe('pazhou');
    act(() => store.getState().hoverPlace('liwan'));
    expect(rowOf('liwan')?.className).toBe('is-hovered');
    const row = rowOf('haizhu');
    if (!row) throw new Error('No row of Haizhu');
    fireEvent.pointerEnter(row);
    expect(store.getState().hoveredPlace).toBe('haizhu');
    fireEvent.pointerLeave(row);
    expect(store.getState().hoveredPlace).toBeNull();
  });

  it('has the columns the reader chooses, and forgets a sort with its column', async () => {
    const { store, user } = renderInAtlas(<TablePanel />, { atlas });
    await user.click(screen.getByText('Choose columns'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Add a metric' }),
      'sales_revenue@2020.plan',
    );
    expect(store.getState().table.columns).toContain('sales_revenue@2020.plan');
    await user.click(within(head(/Plan/)).getByRole('button'));
    await user.click(screen.getByRole('checkbox', { name: 'Level' }));
    await user.click(screen.getByRole('button', { name: /^Remove the column .*2020 · Plan$/ }));
    expect(store.getState().table).toEqual({
      columns: ['kind', 'district', 'certainty', 'figures'],
      sort: null,
    });
    await user.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(6);
  });

  it('closes its choice of columns with Escape, and not the tool around it', async () => {
    const { user, container } = renderInAtlas(<TablePanel />, { atlas });
    const outer = vi.fn();
    document.body.addEventListener('keydown', (event) => outer(event.defaultPrevented), { once: true });
    await user.click(screen.getByText('Choose columns'));
    act(() => screen.getByRole('checkbox', { name: 'Level' }).focus());
    await user.keyboard('{Escape}');
    expect(container.querySelector('details')?.open).toBe(false);
    expect(outer).toHaveBeenCalledWith(true);
    expect(document.activeElement?.textContent).toBe('Choose columns');
  });
});

describe('TablePanel of ten thousand places', () => {
  const many: Atlas = {
    ...sampleAtlas,
    places: Array.from({ length: 10_000 }, (_, index) =>
      samplePlace(`p${String(index).padStart(5, '0')}`, { layer: 'sites', kind: 'site' }),
    ),
    figures: [],
  };

  it('draws only what is in view, and says how many there are', () => {
    tableHeight = 300;
    const { container } = renderInAtlas(<TablePanel />, { atlas: many });
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(drawn().length).toBeGreaterThanOrEqual(10);
    expect(drawn().length).toBeLessThan(60);
    expect(container.querySelectorAll('.table-spacer')).toHaveLength(1);
  });

  it('sorts all of them, and keeps the focused row when it is out of view', async () => {
    tableHeight = 300;
    const { user } = renderInAtlas(<TablePanel />, { atlas: many });
    await user.click(within(head(/Name/)).getByRole('button'));
    await user.click(within(head(/Name/)).getByRole('button'));
    expect(ids()[0]).toBe('p09999');
    act(() => screen.getByRole('link', { name: 'p09999' }).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('p09997');
    await user.click(within(head(/Name/)).getByRole('button'));
    expect(ids()[0]).toBe('p00000');
  });
});
