// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { atlasIndex } from '../../../src/domain/atlasIndex.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { AsOfBanner } from '../../../src/features/as-of/AsOfBanner.tsx';
import { AsOfControl } from '../../../src/features/as-of/AsOfControl.tsx';
import { connectUrl } from '../../../src/state/connectUrl.ts';
import { createIndexStore } from '../../../src/state/createAtlasStore.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

/** The control and the notice, as the page has them. */
function AsOf() {
  return (
    <>
      <AsOfControl />
      <AsOfBanner />
    </>
  );
}

describe('AsOfControl', () => {
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'Now',
        'September 2012 (inferred)',
        'about 2014',
        '13 March 2017',
        '8 December 2017',
        'March 2024 (inferred)',
      ],
    ],
    ['zh', ['现在', '2012年9月（推断）', '约2014年', '2017年3月13日', '2017年12月8日', '2024年3月（推断）']],
  ])('offers now and the dates of the documents (%s)', (language, dates) => {
    renderInAtlas(<AsOf />, { atlas, language });
    expect(options()).toEqual(dates);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('goes back to a date and says so, in the address too', async () => {
    window.history.replaceState(null, '', '/atlas/en/');
    const { store, user, messages } = renderInAtlas(<AsOf />, { atlas });
    const disconnect = connectUrl(store, window, { language: 'en', place: null, homeUrl: '/atlas/en/' });
    await user.selectOptions(screen.getByRole('combobox', { name: messages.asOf.label }), 'about 2014');
    expect(store.getState().asOf).toBe('2014');
    expect(screen.getByRole('region').textContent).toContain('As known by about 2014');
    expect(window.location.search).toBe('?asof=2014');
    await user.selectOptions(screen.getByRole('combobox'), messages.asOf.now);
    expect(store.getState().asOf).toBeNull();
    expect(window.location.search).toBe('');
    disconnect();
  });

  it('leads back to now', async () => {
    const { store, user, messages } = renderInAtlas(<AsOf />, { atlas });
    act(() => store.getState().setAsOf('2017-12-08'));
    await user.click(screen.getByRole('button', { name: messages.asOf.back }));
    expect(store.getState().asOf).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows a date that an address asks for, even before the facts are loaded', () => {
    const store = createIndexStore(atlasIndex(atlas), { asOf: '2013-01-01' });
    renderInAtlas(<AsOf />, { atlas, store });
    expect(options()).toEqual(['Now', '1 January 2013']);
    expect(screen.getByRole('region').textContent).toContain('As known by 1 January 2013');
  });
});
