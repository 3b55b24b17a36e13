// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlaceSearch } from '../../../src/features/search/PlaceSearch.tsx';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';
import { watchClicks } from '../../support/watchClicks.ts';

describe('PlaceSearch', () => {
  it.each([
    ['zh', '查找园区或行政区'],
    ['en', 'Find a zone or district'],
  ] as const)('is the search landmark with a labelled field (%s)', (language, label) => {
    renderInAtlas(<PlaceSearch />, { atlas: realAtlas, language });
    expect(within(screen.getByRole('search')).getByRole('searchbox', { name: label })).toBeDefined();
  });

  it.each([
    ['a Chinese name on an English page', 'en', '琶洲互联网', 'Pazhou Internet Innovation Zone'],
    ['an English name on a Chinese page', 'zh', 'talent v', '状元谷（Talent Valley）'],
    ['an alias', 'en', 'Whampoa port', 'Huangpu Port (old port)'],
    ['a Chinese alias', 'zh', '小蛮腰', '广州塔'],
    ['an id', 'en', 'foxconn-zengcheng', 'Foxconn display park, Zengcheng'],
    ['a place that cannot be located', 'en', 'changzhou', 'Changzhou Island'],
  ] as const)('finds by %s', async (_what, language, text, name) => {
    const { user } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas, language });
    await user.type(screen.getByRole('searchbox'), text);
    expect(screen.getAllByRole('link')[0]?.textContent).toBe(name);
  });

  it('links each place found to its page and says how many there are', async () => {
    const { user } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    await user.type(screen.getByRole('searchbox'), 'canton');
    const found = screen.getAllByRole('link');
    expect(screen.getByText(`${found.length} places found`)).toBeDefined();
    expect(found.map((link) => link.getAttribute('href'))).toContain('/atlas/en/places/canton-tower/');
    expect(found[0]?.getAttribute('href')).toBe('/atlas/en/places/guangzhou/');
  });

  it.each([
    ['en', 'Nothing is called “atlantis” here.'],
    ['zh', '没有名为“atlantis”的地点'],
  ] as const)('says that it found nothing, and why that may be (%s)', async (language, said) => {
    const { user, store } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas, language });
    await user.type(screen.getByRole('searchbox'), ' atlantis {Enter}');
    expect(screen.getByText(said, { exact: false })).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
    expect(store.getState().selectedPlace).toBeNull();
  });

  it('shows what was typed as text, whatever it is', async () => {
    const { user, container } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    await user.type(screen.getByRole('searchbox'), '<img src=x>');
    expect(screen.getByText('“<img src=x>”', { exact: false })).toBeDefined();
    expect(container.querySelector('img')).toBeNull();
  });

  it('shows nothing until something is asked', async () => {
    const { user } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    await user.type(screen.getByRole('searchbox'), '  ');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText(/found/)).toBeNull();
  });

  it('opens the first result on Enter and is ready for the next search', async () => {
    const { user, store } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    await user.type(screen.getByRole('searchbox'), 'machinery{Enter}');
    expect(store.getState()).toMatchObject({
      selectedPlace: 'machinery-valley',
      selectionOrigin: 'search',
      searchText: '',
    });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('opens the result clicked, and leaves a click with a modifier to the browser', async () => {
    const { user, store } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    await user.type(screen.getByRole('searchbox'), 'bio island');
    const clicks = watchClicks();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link'));
    await user.keyboard('{/Control}');
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBeNull();
    await user.click(screen.getByRole('link'));
    expect(store.getState().selectedPlace).toBe('bio-island');
    clicks.stop();
  });

  it('forgets what was asked on Escape', async () => {
    const { user } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await user.type(field, 'nansha{Escape}');
    expect(field.value).toBe('');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leaves Escape to the input method while Chinese is being composed', () => {
    const { store } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    act(() => store.getState().setSearchText('琶z'));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape', isComposing: true });
    expect(store.getState().searchText).toBe('琶z');
  });

  it('finds what the filter hides', async () => {
    const { user, store } = renderInAtlas(<PlaceSearch />, { atlas: realAtlas });
    store.getState().setLayers([]);
    store.getState().setDistricts(['conghua']);
    await user.type(screen.getByRole('searchbox'), 'talent valley{Enter}');
    expect(store.getState().selectedPlace).toBe('talent-valley');
  });
});
