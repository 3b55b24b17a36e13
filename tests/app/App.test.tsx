// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/domain/localizedText.ts';
import { openApp, patience } from '../support/renderApp.tsx';

vi.setConfig({ testTimeout: patience });
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-08T12:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('App without a map', () => {
  it.each(languages)(
    'says why there is no map, and shows picture, list and profiles all the same (%s)',
    async (language) => {
      const { user, messages } = await openApp({ language });
      expect(screen.getByRole('alert').textContent).toContain(messages.map.failure.data);
      expect(screen.getByRole('img', { name: messages.map.pictureLabel })).toBeDefined();
      const list = screen.getByRole('navigation', { name: messages.contents.heading });
      const link = list.querySelector<HTMLElement>('[data-place="pazhou"]');
      if (!link) throw new Error('Pazhou is not in the list');
      await user.click(link);
      const name = { zh: '琶洲互联网创新集聚区', en: 'Pazhou Internet Innovation Zone' }[language];
      const profile = screen.getByRole('region', { name });
      const revenue = { zh: '59亿元', en: '5.9 billion yuan' }[language];
      expect(await within(profile).findByText(revenue, {}, { timeout: patience })).toBeDefined();
    },
  );

  it('offers nothing that only a running map can do', async () => {
    const { messages } = await openApp({ language: 'en' });
    expect(screen.queryByRole('button', { name: messages.map.wholeCity })).toBeNull();
  });
});

describe('App', () => {
  it.each([
    ['on the home page', {}],
    ['with a profile open', { place: 'pazhou' }],
  ])('has one heading, one main part, one search, one list, one voice %s', async (_where, opening) => {
    const { container } = await openApp({ language: 'en', ...opening });
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelectorAll('main, [role="main"]')).toHaveLength(1);
    expect(container.querySelectorAll('search, [role="search"]')).toHaveLength(1);
    expect(container.querySelectorAll('nav, [role="navigation"]')).toHaveLength(1);
    expect(container.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(1);
  });

  it('keeps to one polite voice while it searches and shows a profile', async () => {
    const { container, store } = await openApp({ language: 'en' });
    act(() => store.getState().setSearchText('pazhou'));
    act(() => store.getState().selectPlace('pazhou', 'list'));
    expect(container.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('profile opened');
  });

  it('gives every id once, and refers only to ids that are there', async () => {
    const { container } = await openApp({ language: 'zh', place: 'huangpu' });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...container.querySelectorAll('[aria-labelledby], label[for], a[href^="#"]')].map(
      (element) =>
        element.getAttribute('aria-labelledby') ??
        element.getAttribute('for') ??
        element.getAttribute('href')?.slice(1),
    );
    expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it.each(languages)('opens the place the address asks for (%s)', async (language) => {
    const { store } = await openApp({ language, view: '?place=baietan&district=liwan' });
    const name = { zh: '白鹅潭', en: 'Baietan' }[language];
    expect(screen.getByRole('heading', { level: 2, name })).toBeDefined();
    expect(store.getState().filter.districts).toEqual(['liwan']);
  });

  it('writes what is opened and closed into the address', async () => {
    const { store, user } = await openApp({ language: 'en' });
    act(() => store.getState().selectPlace('gdd', 'list'));
    expect(window.location.search).toBe('?place=gdd');
    await user.click(screen.getByRole('link', { name: 'Close profile' }));
    expect(window.location.pathname + window.location.search).toBe('/atlas/en/');
  });

  it('tells the reader of a place nobody knows', async () => {
    await openApp({ language: 'en', view: '?place=atlantis' });
    expect(screen.getByText('There is no place “atlantis” in this atlas.')).toBeDefined();
  });

  it('judges deadlines by the reader’s day, not the day it was built on', async () => {
    await openApp({ language: 'en', place: 'talent-valley' });
    expect(screen.getAllByText(/^Deadline passed · /).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^Target · /)).toBeNull();
  });

  it('keeps its links right from a place’s own page in a sub-folder', async () => {
    const { container, messages } = await openApp({ language: 'en', place: 'pazhou' });
    const link = container.querySelector('.zone-list [data-place="baietan"]');
    expect(link?.getAttribute('href')).toBe('/atlas/en/places/baietan/');
    const other = screen.getByRole('link', { name: messages.site.otherLanguage });
    expect(other.getAttribute('href')).toBe('/atlas/zh/places/pazhou/');
  });

  it('says what to do when a filter leaves nothing, and undoes it', async () => {
    const { store, user } = await openApp({ language: 'en' });
    const title = 'No place meets all of these conditions';
    act(() => store.getState().setDistricts(['conghua']));
    act(() => store.getState().toggleStatus('agreement'));
    expect(await screen.findByRole('heading', { name: title })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Remove “/ }));
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });
});
