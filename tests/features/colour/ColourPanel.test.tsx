// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ColourOnMap } from '../../../src/features/colour/ColourOnMap.tsx';
import { ColourPanel } from '../../../src/features/colour/ColourPanel.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import type { ViewState } from '../../../src/state/viewState.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

afterEach(cleanup);

function open(view: Partial<ViewState> = {}, language: 'en' | 'zh' = 'en') {
  const store = createAtlasStore(realAtlas, { language, ...view });
  store.getState().toggleTool('colour');
  const ui = (
    <>
      <ColourPanel />
      <ColourOnMap />
    </>
  );
  return renderInAtlas(ui, { atlas: realAtlas, store, language });
}

const row = (name: string): HTMLElement => {
  const found = screen.getByRole('link', { name }).closest('li');
  if (!found) throw new Error(`No row ${name}`);
  return found;
};
const classRows = (): string[] =>
  [...document.querySelectorAll('.colour-classes li')].map(({ textContent }) => textContent ?? '');

describe('the panel', () => {
  it('colours by the metric chosen, and says so', async () => {
    const { user, store } = open();
    expect(store.getState().colouring).toBeNull();
    await user.selectOptions(screen.getByLabelText('Metric'), 'Gross domestic product');
    expect(store.getState().metric).toBe('gdp');
    expect(store.getState().colouring?.marks.size).toBe(11);
    expect(store.getState().colourNotice).toContain('6 places have a value, 5 are not coloured');
    expect(screen.getByLabelText('Period')).toHaveProperty('value', '2024');
    await user.selectOptions(screen.getByLabelText('Metric'), 'No colouring');
    expect(store.getState().metric).toBeNull();
  });

  it('lists places by value with their sources, and what is not published last', () => {
    open({ metric: 'gdp' });
    const names = screen.getAllByRole('listitem').flatMap(({ dataset }) => dataset['place'] ?? []);
    expect(names.slice(0, 3)).toEqual(['tianhe', 'huangpu', 'baiyun']);
    expect(row('Tianhe').textContent).toMatch(/661\.47 billion yuan \[1\]/);
    expect(row('Yuexiu').textContent).toContain('not published');
    expect(row('Panyu').textContent).toContain('published for 2023: 286.695 billion yuan');
  });

  it('says the classes with their counts, and how many places have none', async () => {
    const { user } = open({ metric: 'gdp' });
    await user.selectOptions(screen.getByLabelText('Classes by'), 'Equal intervals');
    expect(classRows()).toEqual([
      '131.636 to 238 billion yuan2 places',
      '238 to 344 billion yuan2 places',
      '344 to 450 billion yuan1 place',
      '450 to 556 billion yuan0 places',
      '556 to 661.47 billion yuan1 place',
      'Not published5 places',
    ]);
  });

  it('gives legend and list the same colours', () => {
    open({ metric: 'gdp' });
    const legend = [...document.querySelectorAll('.colour-classes rect')].map((rect) =>
      rect.getAttribute('fill'),
    );
    const bars = [...document.querySelectorAll('.colour-bar rect')].map((rect) => rect.getAttribute('fill'));
    expect(bars).toHaveLength(6);
    expect(new Set(bars)).toEqual(new Set(legend.filter((fill) => fill !== null)));
  });

  it('takes edges typed in the unit shown, and tells what is wrong with them', async () => {
    const { user, store } = open({ metric: 'gdp' });
    await user.selectOptions(screen.getByLabelText('Classes by'), 'Own edges');
    const field = screen.getByLabelText('Edges in billion yuan');
    await user.clear(field);
    await user.type(field, '400 200{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Each edge must be larger than the one before.');
    await user.clear(field);
    await user.type(field, '200 400{Enter}');
    expect(store.getState().colourClasses).toBe('manual-2e11,4e11');
    expect(classRows().slice(0, 3)).toEqual([
      'below 200 billion yuan1 place',
      '200 to 400 billion yuan3 places',
      '400 billion yuan and more2 places',
    ]);
  });

  it('mixes years only on request, and then marks the year of each place', async () => {
    const { user } = open({ metric: 'gdp' });
    expect(within(row('Tianhe')).queryByText('2024')).toBeNull();
    await user.selectOptions(
      screen.getByLabelText('Period'),
      'Latest of each, periods marked, Actual (9 of 11)',
    );
    expect(within(row('Tianhe')).getByText('2024')).toBeTruthy();
    expect(within(row('Zengcheng')).getByText('2021')).toBeTruthy();
    expect(screen.getByText('Periods of the values: 2021 (1), 2023 (2), 2024 (6)')).toBeTruthy();
    expect(screen.getByText(/may differ for that reason alone/)).toBeTruthy();
  });

  it('points and selects both ways with the map', async () => {
    const { user, store } = open({ metric: 'gdp' });
    await user.hover(row('Liwan'));
    expect(store.getState().hoveredPlace).toBe('liwan');
    await user.unhover(row('Liwan'));
    expect(store.getState().hoveredPlace).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Liwan' }));
    expect(store.getState().selectedPlace).toBe('liwan');
    expect(screen.getByRole('link', { name: 'Liwan' }).getAttribute('aria-current')).toBe('true');
  });

  it('leads from a value to its publication', async () => {
    const { user } = open({ metric: 'gdp' });
    await user.click(within(row('Tianhe')).getByRole('button', { name: 'Source 1' }));
    expect(document.activeElement?.id).toBe('colour-source-gdp-tianhe-2024');
    expect(document.activeElement?.closest('ol')?.firstElementChild).toBe(document.activeElement);
  });

  it('tells that a metric of an old link has nothing to colour', () => {
    const { store } = open({ metric: 'sales_revenue_growth' });
    expect(screen.getByText(/No two places have published values/)).toBeTruthy();
    expect(store.getState().colouring).toBeNull();
  });

  it('speaks Chinese as well', () => {
    open({ metric: 'gdp' }, 'zh');
    expect(row('天河').textContent).toMatch(/6614\.7亿元/);
    expect(row('越秀').textContent).toContain('未公布');
    expect(screen.getByLabelText('时期').textContent).toContain('2024年，实绩（11处中6处）');
  });
});
