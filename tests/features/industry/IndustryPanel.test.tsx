// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { IndustryPanel } from '../../../src/features/industry/IndustryPanel.tsx';
import { industryTexts } from '../../../src/i18n/parts/industry.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { type InAtlas, renderInAtlas, type Surroundings } from '../../support/renderInAtlas.tsx';

function openIndustry(sector: string, over: Partial<Surroundings> = {}): InAtlas {
  return renderInAtlas(<IndustryPanel sector={sector} />, { atlas: realAtlas, ...over });
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the panel of an industry', () => {
  it.each([
    ['zh', '新型显示', 'Displays', 'en'],
    ['en', 'Displays', '新型显示', 'zh-Hans'],
  ] as const)(
    'is named after it in both languages, with its other names (%s)',
    (language, name, other, tag) => {
      openIndustry('displays', { language });
      const panel = section(name);
      expect(within(panel).getByRole('heading', { level: 2, name })).toBeDefined();
      expect(within(panel).getByText(other).getAttribute('lang')).toBe(tag);
      expect(within(panel).getByText(/玻璃基板/)).toBeDefined();
    },
  );

  it.each(languages)('keeps what is apart from what is planned, each with its source (%s)', (language) => {
    const { messages } = openIndustry('displays', { language });
    const places = section(industryTexts[language].places);
    const groups = [...places.querySelectorAll('.figure-group')];
    const shown = groups.map((group) => [
      group.querySelector('h4')?.textContent?.includes(messages.status.actual) ? 'actual' : 'plan',
      [...group.querySelectorAll('a[data-place]')].map((link) => link.getAttribute('data-place')),
    ]);
    expect(shown).toEqual([
      ['actual', ['gdd', 'foxconn-zengcheng', 'zengcheng-etdz']],
      ['plan', ['guangzhou']],
    ]);
    const foxconn = groups[0]?.querySelectorAll('li')[1];
    expect(foxconn?.textContent).toContain(
      { zh: '新一代显示器。', en: 'Next-generation displays.' }[language],
    );
    expect(foxconn?.querySelector('summary')?.textContent).toContain(messages.source.paragraph('¶11'));
    expect(foxconn?.querySelector('.source-details cite')?.textContent).toBe(
      realAtlas.sources.find(({ id }) => id === 'china-daily-2017')?.titleTranslated[language],
    );
  });

  it('marks what rests on other publications than the five documents', () => {
    const { messages } = openIndustry('displays');
    const [gdd, foxconn] = section('Places named for this industry').querySelectorAll('li');
    const mark = messages.evidence['beyond-documents'];
    expect(within(gdd ?? document.body).getByRole('img', { name: mark })).toBeDefined();
    expect(within(foxconn ?? document.body).queryByRole('img', { name: mark })).toBeNull();
  });

  it('numbers every source it cites and lists them at the end', () => {
    openIndustry('biomedicine');
    const list = section('Sources').querySelectorAll('li');
    for (const row of document.querySelectorAll('.industry-rows > li'))
      expect(row.querySelector('.source-number'), row.textContent ?? '').not.toBeNull();
    const cited = new Set(
      [...document.querySelectorAll('.industry-rows .source-number')].map(({ textContent }) => textContent),
    );
    expect(cited.size).toBe(list.length);
    expect(list.length).toBeGreaterThan(5);
  });

  it('names the organisations at its places without claiming that they belong to it', () => {
    const { messages } = openIndustry('displays');
    const organisations = section('Organisations at these places');
    expect(organisations.textContent).toContain(industryTexts.en.organisationsNote);
    const named = realAtlas.tenancies.filter(({ place }) =>
      ['gdd', 'foxconn-zengcheng', 'zengcheng-etdz', 'guangzhou'].includes(place),
    );
    expect(organisations.querySelectorAll('li')).toHaveLength(named.length);
    const rows = [...organisations.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    for (const { organisation, status } of named) {
      const name = realAtlas.organisations.find(({ id }) => id === organisation)?.name.en ?? organisation;
      const said = rows.filter((row) => row.includes(name) && row.includes(messages.tenancyStatus[status]));
      expect(said, `${organisation}, ${status}`).not.toEqual([]);
    }
  });

  it.each([
    ['zh', 'food'],
    ['en', 'food'],
  ] as const)('says of what nobody has published that it is not (%s)', (language, sector) => {
    openIndustry(sector, { language });
    const texts = industryTexts[language];
    expect(screen.getByText(texts.noOrganisations)).toBeDefined();
    expect(screen.getByText(texts.noPolicies)).toBeDefined();
  });

  it('says so where only the city as a whole is named', () => {
    openIndustry('mobile-internet');
    expect(screen.getByText(industryTexts.en.onlyCity)).toBeDefined();
  });

  it('shows what was known at the date looked back to', () => {
    const { store } = openIndustry('displays');
    act(() => store.getState().setAsOf('2017-12-08'));
    const links = section('Places named for this industry').querySelectorAll('a[data-place]');
    expect([...links].map((link) => link.getAttribute('data-place'))).not.toContain('gdd');
    expect(links.length).toBeGreaterThan(0);
  });

  it('leads back to all industries, and out of the panel to the map narrowed as it is', () => {
    openIndustry('displays', { language: 'zh' });
    expect(screen.getByRole('link', { name: '产业一览' }).getAttribute('href')).toBe('/atlas/zh/industries/');
    expect(screen.getByRole('link', { name: industryTexts.zh.close }).getAttribute('href')).toBe(
      '/atlas/zh/?sector=displays',
    );
  });

  it('is nothing for an industry nobody knows', () => {
    const atlas: Atlas = { ...realAtlas, sectors: [] };
    expect(openIndustry('displays', { atlas }).container.textContent).toBe('');
  });
});
