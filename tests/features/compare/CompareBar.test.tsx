// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareBar } from '../../../src/features/compare/CompareBar.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

function bar(...compare: string[]) {
  const store = createAtlasStore(atlas, { language: 'en', compare });
  store.getState().closeCompare();
  return renderInAtlas(<CompareBar />, { atlas, store });
}

describe('CompareBar', () => {
  it('is not there while nothing is chosen', () => {
    expect(bar().container.textContent).toBe('');
  });

  it('names the places in their order and opens the comparison', async () => {
    const { user, store, container } = bar('tianhe', 'pazhou');
    expect(container.textContent).toMatch(/Tianhe.*, Pazhou.*2 of at most 6 places/);
    const open = screen.getByRole('button', { name: 'Compare' });
    await user.click(open);
    expect(store.getState().compareOpen).toBe(true);
    // It is there for the focus to come back to.
    expect(open.isConnected).toBe(true);
  });

  it('asks for a second place instead of comparing one', async () => {
    const { user, store } = bar('tianhe');
    expect(screen.getByText('Choose at least two places to compare.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(store.getState().compareOpen).toBe(false);
  });

  it('clears the list, and keeps it on the device only if asked', async () => {
    const { user, store } = bar('tianhe', 'pazhou');
    expect(store.getState().compareKept).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Keep this list on this device' }));
    expect(store.getState().compareKept).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(store.getState().compare).toEqual([]);
  });
});
