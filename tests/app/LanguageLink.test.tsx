// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageLink } from '../../src/app/LanguageLink.tsx';
import { LanguageContext } from '../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../src/state/useAtlasStore.tsx';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../support/renderInAtlas.tsx';

const opened = window.location.href;
afterEach(() => window.history.replaceState(null, '', opened));

function openPage(address: string, language: 'zh' | 'en') {
  window.history.replaceState(null, '', address);
  return renderInAtlas(<LanguageLink page={{ place: null }} root="/atlas/" />, {
    atlas: sampleAtlas,
    language,
  });
}

const href = () => screen.getByRole('link').getAttribute('href');

describe('LanguageLink', () => {
  it.each([
    ['zh', 'English', 'en', '/atlas/en/?place=pazhou&district=haizhu#map=12/23.1/113.3'],
    ['en', '中文', 'zh-Hans', '/atlas/zh/?place=pazhou&district=haizhu#map=12/23.1/113.3'],
  ] as const)('leads to the same view in the other language (%s)', (language, name, tag, address) => {
    openPage(`/atlas/${language}/?place=pazhou&district=haizhu#map=12/23.1/113.3`, language);
    expect(screen.getByRole('link', { name }).getAttribute('lang')).toBe(tag);
    expect(href()).toBe(address);
  });

  it('stays on the place’s own page', () => {
    openPage('/atlas/en/places/pazhou/', 'en');
    expect(href()).toBe('/atlas/zh/places/pazhou/');
  });

  it('follows the view', () => {
    const { store } = openPage('/atlas/en/', 'en');
    window.history.replaceState(null, '', '/atlas/en/?place=pazhou');
    act(() => store.getState().selectPlace('pazhou', 'list'));
    expect(href()).toBe('/atlas/zh/?place=pazhou');
  });

  it('takes the camera along, of which the page is not told', async () => {
    const { user } = openPage('/atlas/en/', 'en');
    window.history.replaceState(null, '', '/atlas/en/#map=11/23.1/113.3');
    await user.tab();
    expect(href()).toBe('/atlas/zh/#map=11/23.1/113.3');
    window.history.replaceState(null, '', '/atlas/en/#map=13/23.1/113.3');
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('link') });
    expect(href()).toBe('/atlas/zh/#map=13/23.1/113.3');
  });

  it.each([
    [{ place: null }, '../zh/'],
    [{ place: 'pazhou' }, '../zh/places/pazhou/'],
    [{ place: null, industry: { sector: null } }, '../zh/industries/'],
    [{ place: null, industry: { sector: 'finance' } }, '../zh/industries/finance/'],
  ])('is a plain link before any script runs (%o)', (page, address) => {
    const html = renderToString(
      <LanguageContext value={messagesOf.en}>
        <AtlasStoreContext value={createAtlasStore(sampleAtlas)}>
          <LanguageLink page={page} root="../" />
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(html).toContain(`href="${address}"`);
  });
});
