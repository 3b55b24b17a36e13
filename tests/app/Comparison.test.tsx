// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, patience } from '../support/renderApp.tsx';

vi.setConfig({ testTimeout: patience });
beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const kept = () => Object.values({ ...window.localStorage });

describe('the shortlist on this device', () => {
  it('stores nothing, whatever is compared, until the reader asks; then the list and nothing else', async () => {
    const { store, user, messages } = await openApp({ language: 'en' });
    act(() => store.getState().addToCompare('pazhou'));
    act(() => store.getState().addToCompare('huangpu'));
    expect(kept()).toEqual([]);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: messages.compare.keep });
    expect(box.checked).toBe(false);
    await user.click(box);
    expect(kept()).toEqual(['pazhou,huangpu']);
    await user.click(box);
    expect(kept()).toEqual([]);
  });

  it('comes back with the next page, closed, and says that it is kept', async () => {
    window.localStorage.setItem('guangzhou-zone-atlas.compare', 'pazhou,huangpu');
    const { store, messages } = await openApp({ language: 'zh' });
    expect(store.getState()).toMatchObject({ compare: ['pazhou', 'huangpu'], compareOpen: false });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: messages.compare.keep }).checked).toBe(
      true,
    );
  });
});
