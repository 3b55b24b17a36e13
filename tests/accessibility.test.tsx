// @vitest-environment jsdom
import { act } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../src/domain/localizedText.ts';
import { openApp, patience } from './support/renderApp.tsx';

vi.setConfig({ testTimeout: patience });
afterEach(() => {
  vi.restoreAllMocks();
});

/** What axe-core finds wrong with the document; colours are not computed here, so contrast is not asked. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

/** Opens everything that is folded away, so that it is looked at, too. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe.each(languages)('accessibility of the pages (%s)', (language) => {
  it('holds on the home page', async () => {
    await openApp({ language });
    unfold();
    expect(await violations()).toEqual([]);
  });

  it('holds with a profile open', async () => {
    await openApp({ language, place: 'pazhou' });
    unfold();
    expect(await violations()).toEqual([]);
  });

  it('holds while searching with an empty result and an unknown place', async () => {
    const { store } = await openApp({ language, view: '?place=atlantis&district=conghua&status=agreement' });
    act(() => store.getState().setSearchText('pazhou'));
    unfold();
    expect(await violations()).toEqual([]);
  });
});
