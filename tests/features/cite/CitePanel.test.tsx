// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { unknownSite } from '../../../src/domain/siteConfig.ts';
import { CitePanel } from '../../../src/features/cite/CitePanel.tsx';
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
const site = { ...unknownSite, address: 'https://maps.example/' };

function open(over: Partial<Parameters<typeof CitePanel>[0]> = {}) {
  return renderInAtlas(<CitePanel {...{ place, site, ...over }} />, { atlas, today: '2026-11-22' });
}
const shown = () => document.querySelector('.cite-text')?.textContent;

describe('CitePanel', () => {
  it('cites the page with edition, day and address, in the style the reader picks', async () => {
    const { user, messages } = open();
    expect(shown()).toBe(
      'Pazhou[EB/OL]//Guangzhou Zone Atlas. Facts edition f1[2026-11-22]. https://maps.example/en/places/pazhou/.',
    );
    await user.selectOptions(screen.getByLabelText(messages.cite.style), 'plain');
    expect(shown()).toContain('“Pazhou”, Guangzhou Zone Atlas, facts edition f1');
  });

  it('cites a single figure with its publication, and offers no choice where there is none', async () => {
    const { user, messages, unmount } = open({ figures: [sampleFigure('f2-031')] });
    await user.selectOptions(screen.getByLabelText(messages.cite.what), 'f2-031');
    expect(shown()).toMatch(/^China Daily\..*para\. 19\..*Sales revenue \(2016\): /);
    unmount();
    open();
    expect(screen.queryByLabelText(messages.cite.what)).toBeNull();
  });

  it('gives the address the reader opened where the site does not know its own', () => {
    open({ site: unknownSite });
    expect(shown()).toContain(`${window.location.origin}/atlas/en/places/pazhou/`);
  });

  it('copies what it shows and says so', async () => {
    const { user, messages } = open();
    const text = shown();
    await user.click(screen.getByRole('button', { name: messages.cite.copy }));
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(screen.getByRole('status').textContent).toBe(messages.cite.copied);
  });

  it('says when the browser does not copy', async () => {
    const { user, messages } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: messages.cite.copy }));
    expect(screen.getByRole('status').textContent).toBe(messages.cite.copyFailed);
  });

  it('opens a report that names place, edition and address, and none where nobody is named', () => {
    const { messages, unmount } = open({ site: { ...site, contact: 'map@example.org' } });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: messages.cite.report, hidden: true });
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
      <AtlasStoreContext value={store}>
        <CitePanel place={place} site={unknownSite} />
      </AtlasStoreContext>,
    );
    expect(html).toContain('琶洲[EB/OL]//');
    expect(html).not.toMatch(/<select|<button|undefined/);
  });
});
