// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlaceLink } from '../../../src/features/zone-list/PlaceLink.tsx';
import { sampleAtlas, samplePlace } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';
import { watchClicks } from '../../support/watchClicks.ts';

const pazhou = samplePlace('pazhou', {
  name: { zh: '琶洲互联网创新集聚区', en: 'Pazhou Internet Innovation Zone' },
  shortName: { zh: '琶洲', en: 'Pazhou' },
});
const link = <PlaceLink place={pazhou} origin="list" />;

let clicks: ReturnType<typeof watchClicks>;
beforeEach(() => {
  clicks = watchClicks();
});
afterEach(() => clicks.stop());

describe('PlaceLink', () => {
  it.each([
    ['zh', '琶洲', 'Pazhou', 'en'],
    ['en', 'Pazhou', '琶洲', 'zh-Hans'],
  ] as const)(
    'leads to the page in the page’s language and names both (%s)',
    (language, name, other, tag) => {
      renderInAtlas(link, { atlas: sampleAtlas, language });
      expect(screen.getByRole('link').getAttribute('href')).toBe(`/atlas/${language}/places/pazhou/`);
      expect(screen.getByText(name)).toBeDefined();
      expect(screen.getByText(other).getAttribute('lang')).toBe(tag);
    },
  );

  it('gives no second name where none is published', () => {
    const unnamed = { ...pazhou, nameIsPublished: false };
    renderInAtlas(<PlaceLink place={unnamed} origin="list" />, { atlas: sampleAtlas });
    expect(screen.getByRole('link').textContent?.trim()).toBe('Pazhou');
  });

  it('opens the profile on the page itself', async () => {
    const { user, store } = renderInAtlas(link, { atlas: sampleAtlas });
    await user.click(screen.getByRole('link'));
    expect(clicks.leftToBrowser).toEqual([false]);
    expect(store.getState()).toMatchObject({ selectedPlace: 'pazhou', selectionOrigin: 'list' });
  });

  it('opens it from the keyboard', async () => {
    const { user, store } = renderInAtlas(link, { atlas: sampleAtlas });
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().selectedPlace).toBe('pazhou');
  });

  it.each(['Control', 'Meta', 'Shift'])('leaves a click with %s to the browser', async (key) => {
    const { user, store } = renderInAtlas(link, { atlas: sampleAtlas });
    await user.keyboard(`{${key}>}`);
    await user.click(screen.getByRole('link'));
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBeNull();
  });

  it('is current while its place is open', () => {
    const { store } = renderInAtlas(link, { atlas: sampleAtlas });
    expect(screen.queryByRole('link', { current: true })).toBeNull();
    act(() => store.getState().selectPlace('pazhou', 'map'));
    expect(screen.getByRole('link', { current: true })).toBeDefined();
    act(() => store.getState().selectPlace('baietan', 'map'));
    expect(screen.queryByRole('link', { current: true })).toBeNull();
  });

  it('tells the map what the pointer is on, and shows what the map’s pointer is on', async () => {
    const { user, store } = renderInAtlas(link, { atlas: sampleAtlas });
    await user.hover(screen.getByRole('link'));
    expect(store.getState().hoveredPlace).toBe('pazhou');
    await user.unhover(screen.getByRole('link'));
    expect(store.getState().hoveredPlace).toBeNull();

    const calm = screen.getByRole('link').className;
    act(() => store.getState().hoverPlace('pazhou'));
    expect(screen.getByRole('link').className).not.toBe(calm);
    act(() => store.getState().hoverPlace('baietan'));
    expect(screen.getByRole('link').className).toBe(calm);
  });
});
