// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { buildSearchIndex } from '../../../src/compiler/search/buildSearchIndex.ts';
import type { SearchIndex } from '../../../src/domain/search/searchEntry.ts';
import { AtlasSearch } from '../../../src/features/search/AtlasSearch.tsx';
import { realAtlas } from '../../support/realAtlas.ts';
import { type InAtlas, renderInAtlas } from '../../support/renderInAtlas.tsx';
import { watchClicks } from '../../support/watchClicks.ts';

const index = buildSearchIndex(realAtlas);
const offline = async (): Promise<SearchIndex> => Promise.reject(new Error('offline'));

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option');
const activeOption = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
};

/** The box after a text has been typed and the index, if there is one, has come. */
async function search(
  text: string,
  { language = 'en', load = async () => index }: { language?: 'zh' | 'en'; load?: typeof offline } = {},
): Promise<InAtlas> {
  const shown = renderInAtlas(<AtlasSearch loadIndex={load} />, { atlas: realAtlas, language });
  await shown.user.click(field());
  await act(() => shown.store.getState().requestSearchFinder());
  await shown.user.keyboard(text);
  return shown;
}

describe('AtlasSearch', () => {
  it.each([
    ['zh', '查找园区或行政区'],
    ['en', 'Find a zone or district'],
  ] as const)('is the search landmark with a labelled combobox (%s)', (language, label) => {
    renderInAtlas(<AtlasSearch loadIndex={offline} />, { atlas: realAtlas, language });
    expect(within(screen.getByRole('search')).getByRole('combobox', { name: label })).toBe(field());
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().hasAttribute('aria-controls')).toBe(false);
  });

  it('fetches its index when it is first used, not before and not twice', async () => {
    const load = vi.fn(async () => index);
    const { user } = renderInAtlas(<AtlasSearch loadIndex={load} />, { atlas: realAtlas });
    expect(load).not.toHaveBeenCalled();
    await user.tab();
    expect(document.activeElement).toBe(field());
    await user.keyboard('pa');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('finds the names of places while there is no index', async () => {
    const { user, store } = await search('tencent', { load: offline });
    expect(screen.getByText('Nothing is called “tencent” here.', { exact: false })).toBeDefined();
    await user.clear(field());
    await user.keyboard('琶洲互联网{Enter}');
    expect(store.getState().selectedPlace).toBe('pazhou');
  });

  it.each([
    ['a Chinese name on an English page', 'en', '琶洲互联网', 'Pazhou Internet Innovation Zone'],
    ['an English name on a Chinese page', 'zh', 'talent v', '状元谷（Talent Valley）'],
    ['traditional characters', 'zh', '黃埔', '黄埔区'],
    ['pinyin', 'en', 'zhuangyuangu', 'Talent Valley'],
    ['initials', 'zh', 'gzt', '广州塔'],
    ['an alias', 'en', 'Whampoa port', 'Huangpu Port (old port)'],
    ['a misspelt name', 'en', 'tallent valley', 'Talent Valley'],
    ['a place that cannot be located', 'en', 'changzhou', 'Changzhou Island'],
  ] as const)('finds by %s', async (_what, language, text, name) => {
    await search(text, { language });
    expect(options()[0]?.textContent).toContain(name);
  });

  it('groups what it finds by kind, best kind first, and says where each is', async () => {
    await search('tencent');
    const group = screen.getByRole('group', { name: 'Companies and institutions' });
    expect(within(group).getByRole('option').textContent).toMatch(/^TencentPazhou · /);
    expect(screen.getAllByRole('group')).toHaveLength(1);
    await act(async () => fireEvent.change(field(), { target: { value: 'huangpu' } }));
    expect(options()[0]?.textContent).toBe('Huangpu District');
    const groups = screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby') ?? '');
    expect(groups.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Places',
      'Companies and institutions',
      'Plans and policies',
    ]);
  });

  it('links each place found to its page and says how many hits there are', async () => {
    await search('canton tower');
    expect(options()[0]?.getAttribute('href')).toBe('/atlas/en/places/canton-tower/');
    expect(screen.getByText('1 result')).toBeDefined();
  });

  it('links a sector to the atlas narrowed to it, and narrows to it on Enter', async () => {
    const { store, user } = await search('生物医药', { language: 'zh' });
    expect(options()[0]?.getAttribute('href')).toBe('/atlas/zh/industries/biomedicine/');
    await user.keyboard('{Enter}');
    expect(store.getState().filter.sectors).toEqual(['biomedicine']);
    expect(store.getState().selectedPlace).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('says at an earlier date what was known then', async () => {
    const { store, user } = await search('tencent');
    const context = () => options()[0]?.querySelector('.search-context')?.textContent;
    expect(context()).toMatch(/^Pazhou · /);
    act(() => store.getState().setAsOf('2014'));
    expect(context()).toBe('Pazhou');
    await user.clear(field());
    await user.keyboard('biomedicine');
    const narrowed = () => Number(/filters to (\d+)/.exec(context() ?? '')?.[1]);
    const then = narrowed();
    act(() => store.getState().setAsOf(null));
    expect(then).toBeLessThan(narrowed());
  });

  it('opens the place where a firm is, or that a policy is about', async () => {
    const { store, user } = await search('amazon{Enter}');
    expect(store.getState()).toMatchObject({ selectedPlace: 'talent-valley', selectionOrigin: 'search' });
    await user.keyboard('海上丝绸之路{Enter}');
    expect(store.getState().selectedPlace).toBe('huangpu');
  });

  it.each([
    ['en', 'Nothing is called “atlantis” here.'],
    ['zh', '没有名为“atlantis”的地点'],
  ] as const)('says that it found nothing, and why that may be (%s)', async (language, said) => {
    const { store } = await search(' atlantis {Enter}', { language });
    expect(screen.getByText(said, { exact: false })).toBeDefined();
    expect(options()).toEqual([]);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(store.getState().selectedPlace).toBeNull();
  });

  it('shows what was typed as text, whatever it is', async () => {
    const { container } = await search('<img src=x>');
    expect(screen.getByText('“<img src=x>”', { exact: false })).toBeDefined();
    expect(container.querySelector('img')).toBeNull();
  });

  it('shows nothing until something is asked', async () => {
    await search('  ');
    expect(options()).toEqual([]);
    expect(screen.queryByText(/result/)).toBeNull();
  });
});

describe('the keyboard in AtlasSearch', () => {
  it('leads through the options and round, while the focus stays in the field', async () => {
    const { user } = await search('huangpu');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(activeOption()).toBeNull();
    const found = options();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()).toBe(found[1]);
    expect(found.map((option) => option.getAttribute('aria-selected')).indexOf('true')).toBe(1);
    await user.keyboard('{End}');
    expect(activeOption()).toBe(found.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBe(found[0]);
    await user.keyboard('{ArrowUp}{Home}');
    expect(activeOption()).toBe(found[0]);
    expect(document.activeElement).toBe(field());
  });

  it('opens the first result on Enter, or the one the arrows lead to, and is ready for the next', async () => {
    const { store, user } = await search('machinery{Enter}');
    expect(store.getState()).toMatchObject({ selectedPlace: 'machinery-valley', searchText: '' });
    expect(options()).toEqual([]);
    await user.keyboard('pazhou{ArrowDown}{ArrowDown}');
    const href = activeOption()?.getAttribute('href');
    await user.keyboard('{Enter}');
    expect(href).toBe(`/atlas/en/places/${store.getState().selectedPlace}/`);
    expect(store.getState().selectedPlace).not.toBe('pazhou');
  });

  it('begins again with each letter typed', async () => {
    const { user } = await search('pazho{ArrowDown}{ArrowDown}');
    await user.keyboard('u');
    expect(activeOption()).toBeNull();
  });

  it('forgets what was asked on Escape', async () => {
    await search('nansha{ArrowDown}{Escape}');
    expect(field().value).toBe('');
    expect(options()).toEqual([]);
    expect(activeOption()).toBeNull();
  });

  it('belongs to the input method while Chinese is being composed', async () => {
    const { store } = await search('pazhou');
    for (const key of ['Escape', 'ArrowDown']) fireEvent.keyDown(field(), { key, isComposing: true });
    expect(store.getState().searchText).toBe('pazhou');
    expect(activeOption()).toBeNull();
  });
});

describe('the mouse in AtlasSearch', () => {
  it('opens the result clicked, and leaves a click with a modifier to the browser', async () => {
    const { user, store } = await search('bio island');
    const [option] = options();
    if (!option) throw new Error('nothing was found');
    const clicks = watchClicks();
    await user.keyboard('{Control>}');
    await user.click(option);
    await user.keyboard('{/Control}');
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBeNull();
    await user.click(option);
    expect(store.getState().selectedPlace).toBe('bio-island');
    expect(document.activeElement).toBe(field());
    clicks.stop();
  });

  it('finds what the filter hides', async () => {
    const { store, user } = await search('talent valley');
    act(() => store.getState().setLayers([]));
    act(() => store.getState().setDistricts(['conghua']));
    await user.keyboard('{Enter}');
    expect(store.getState().selectedPlace).toBe('talent-valley');
  });
});
