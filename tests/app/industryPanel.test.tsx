// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { matchingPlaces } from '../../src/domain/filter.ts';
import { industryFilter, industryMentions } from '../../src/domain/industry.ts';
import { languages } from '../../src/domain/localizedText.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { industryTexts } from '../../src/i18n/parts/industry.ts';
import { pagePaths, rootFrom } from '../../src/prerender/pagePaths.ts';
import { renderPage } from '../../src/prerender/renderPage.tsx';
import { fillTemplate } from '../../src/prerender/template.ts';

// Loaded by the browser only, from addresses the build makes.
vi.mock('../../src/atlas/loadGeometry.ts', () => ({ loadGeometry: () => Promise.reject(new Error()) }));
vi.mock('../../src/atlas/loadFacts.ts', () => ({ loadFacts: () => Promise.reject(new Error()) }));
vi.mock('../../src/atlas/loadSearchIndex.ts', () => ({ loadSearchIndex: () => Promise.reject(new Error()) }));
vi.mock('../../src/map/labelFont.ts', () => ({ loadLabelFont: () => Promise.reject(new Error()) }));

const { atlas, geometry } = readGeodata('geodata');
const template = readFileSync('index.html', 'utf8');
const paths = pagePaths(atlas);
const folders = new Set(paths.map(({ folder }) => `/${folder}`));
const facets = placeFacets(atlas);
const industries = paths.flatMap(({ industry, ...path }) => (industry ? [{ ...path, industry }] : []));

function open({ folder, language, place, industry }: (typeof industries)[number]): Document {
  const page = { language, place, industry, root: rootFrom(folder), builtOn: '2026-10-08' };
  const rendered = renderPage({ atlas, geometry, page });
  const html = fillTemplate(template, rendered, { style: 'page.css', later: 'later.css', modules: [] });
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Links of a page to pages of the site that do not exist. */
function deadLinks(page: Document, folder: string): string[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^(?:https?:|#)/.test(href))
    .filter((href) => {
      const { pathname } = new URL(href, `https://atlas.example/${folder}`);
      const isFile = pathname.startsWith('/data/') || pathname === '/guangzhou-zone-atlas.zip';
      return !isFile && !folders.has(pathname);
    });
}

describe.each(languages)('the prerendered pages of the industries (%s)', (language) => {
  it('are one for every industry and the list of all', () => {
    const found = industries
      .filter((page) => page.language === language)
      .map(({ industry }) => industry.sector);
    expect(found).toEqual([null, ...atlas.sectors.map(({ id }) => id)]);
  });

  it.each(
    industries
      .filter((page) => page.language === language)
      .map((page) => [page.industry.sector, page] as const),
  )('%s: whole without a script, no link leads nowhere', (id, path) => {
    const page = open(path);
    expect(deadLinks(page, path.folder)).toEqual([]);
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    expect(page.documentElement.dataset['industry']).toBe(id ?? '');
    const panel = page.querySelector('.profile');
    const sector = atlas.sectors.find((each) => each.id === id);
    expect(panel?.querySelector('h2')?.textContent).toBe(
      sector?.label[language] ?? industryTexts[language].heading,
    );
    if (!sector) return;

    const mentions = industryMentions(atlas, sector.id);
    expect(mentions.length).toBeGreaterThan(0);
    const rows = [...(panel?.querySelectorAll('[aria-labelledby="industry-places"] li') ?? [])];
    expect(rows).toHaveLength(mentions.length);
    const listed = [...(panel?.querySelectorAll('.source-list cite') ?? [])].map((cite) => cite.textContent);
    const { source: words } = messagesOf[language];
    for (const { place, said } of mentions) {
      const title = atlas.sources.find((each) => each.id === said.source)?.titleTranslated[language];
      const locator = said.locator ? words.paragraph(said.locator) : words.wholeText;
      const found = rows.filter(
        (row) =>
          row.querySelector(`a[href$="/${language}/places/${place.id}/"]`) &&
          row.querySelector('cite')?.textContent === title &&
          row.querySelector('summary')?.textContent?.endsWith(locator),
      );
      expect(found, `${place.id} in ${said.source}, ${locator}`).toHaveLength(1);
      expect(listed).toContain(title);
    }
  });

  it('list the places named for the industry, and only those, and draw them alone', () => {
    const path = industries.find(
      (page) => page.language === language && page.industry.sector === 'automotive',
    );
    if (!path) throw new Error('no page of the automotive industry');
    const page = open(path);
    const visible = matchingPlaces(facets, industryFilter(facets, 'automotive'));
    const linked = [...page.querySelectorAll('#zones [data-place]')].map((link) =>
      link.getAttribute('data-place'),
    );
    const cities = atlas.places.filter(({ kind }) => kind === 'city').map(({ id }) => id);
    expect(linked.toSorted()).toEqual([...visible, ...cities].toSorted());
    const drawn = page.querySelectorAll('.map-frame .m-zone, .map-frame .m-dot');
    const located = geometry.outlines.features.filter(({ properties }) => visible.has(properties.place));
    expect(drawn).toHaveLength(located.length);
  });
});
