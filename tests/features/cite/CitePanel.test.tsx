// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { unknownPageSite } from '../../../src/domain/pageSite.ts';
import { CitePanel } from '../../../src/features/cite/CitePanel.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { citeTexts } from '../../../src/i18n/parts/cite.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { sampleAtlas, sampleFigure, samplePlace } from '../../fixtures/sampleAtlas.ts';
import { sampleSource } from '../../fixtures/sampleSource.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const atlas = {
  ...sampleAtlas,
  sources: [sampleSource()],
  metrics: sampleAtlas.metrics.map((metric) => ({
    ...metric,
    label: { zh: '销售收入', en: 'Sales revenue' },
  })),
};
const place = samplePlace('pazhou', { name: { zh: '琶洲', en: 'Pazhou' } });
const cite = citeTexts.en;
const accessed = '2026-11-22';
const site = { ...unknownPageSite, address: 'https://maps.example/' };

function open(over: Partial<Parameters<typeof CitePanel>[0]> = {}) {
  return renderInAtlas(<CitePanel {...{ place, site, accessed, ...over }} />, { atlas, today: '2014-06-01' });
}
const shown = () => document.querySelector('.cite-text')?.textContent;

describe('CitePanel', () => {
  it('cites the page with edition, day and address, in the style the reader picks', async () => {
    const { user } = open();
    expect(shown()).toBe(
      'Pazhou[EB/OL]//Guangzhou Zone Atlas. Facts edition f1[2026-11-22]. https://maps.example/en/places/pazhou/.',
    );
    await user.selectOptions(screen.getByLabelText(cite.style), 'plain');
    expect(shown()).toContain('“Pazhou”, Guangzhou Zone Atlas, facts edition f1');
  });

  it('cites a single figure with its publication, and offers no choice where there is none', async () => {
    const { user, unmount } = open({ figures: [sampleFigure('f2-031')] });
    await user.selectOptions(screen.getByLabelText(cite.what), 'f2-031');
    expect(shown()).toMatch(/^China Daily\..*para\. 19\..*Pazhou, Sales revenue \(Actual, 2016\): /);
    unmount();
    open();
    expect(screen.queryByLabelText(cite.what)).toBeNull();
  });

  it.each(['gbt7714', 'apa7', 'plain'])(
    'cites a target as a target, and of the place it is stated of (%s)',
    async (style) => {
      const figures = [sampleFigure('t1', { place: 'baietan', alsoAbout: ['pazhou'], status: 'target' })];
      const { user } = open({ figures });
      await user.selectOptions(screen.getByLabelText(cite.what), 't1');
      await user.selectOptions(screen.getByLabelText(cite.style), style);
      expect(shown()).toContain('baietan, Sales revenue (Target, 2016): ');
    },
  );

  it('reports the chosen figure with its id, value and publication', async () => {
    const { user } = open({
      figures: [sampleFigure('f2-031')],
      site: { ...site, contact: 'map@example.org' },
    });
    await user.selectOptions(screen.getByLabelText(cite.what), 'f2-031');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: cite.reportThis, hidden: true });
    const { searchParams } = new URL(link.href);
    expect(searchParams.get('subject')).toContain('f2-031');
    const body = searchParams.get('body') ?? '';
    for (const part of ['Sales revenue · Actual · 2016 · ', '(f2-031)', 'china-daily-2017', 'paragraph 19'])
      expect(body).toContain(part);
  });

  it('gives the address the reader opened where the site does not know its own', () => {
    open({ site: unknownPageSite });
    expect(shown()).toContain(`${window.location.origin}/atlas/en/places/pazhou/`);
  });

  it('copies what it shows and says so', async () => {
    const { user } = open();
    const text = shown();
    await user.click(screen.getByRole('button', { name: cite.copy }));
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(screen.getByRole('status').textContent).toBe(cite.copied);
  });

  it('says when the browser does not copy', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: cite.copy }));
    expect(screen.getByRole('status').textContent).toBe(cite.copyFailed);
  });

  it('opens a report that names place, edition and address, and none where nobody is named', () => {
    const { unmount } = open({ site: { ...site, contact: 'map@example.org' } });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: cite.report, hidden: true });
    const body = new URL(link.href).searchParams.get('body') ?? '';
    for (const part of ['Pazhou (pazhou)', 'f1', 'https://maps.example/en/places/pazhou/'])
      expect(body).toContain(part);
    unmount();
    open();
    expect(screen.queryByRole('link', { hidden: true })).toBeNull();
  });

  it('is in the prerendered page without what needs a script', () => {
    const store = createAtlasStore(atlas, { language: 'zh', selectedPlace: 'pazhou' });
    const html = renderToString(
      <LanguageContext value={messagesOf.zh}>
        <AtlasStoreContext value={store}>
          <CitePanel place={place} site={unknownPageSite} accessed={accessed} />
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(html).toContain('琶洲[EB/OL]//');
    expect(html).not.toMatch(/<select|<button|undefined/);
  });
});
