// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { unknownSite } from '../../../src/domain/siteConfig.ts';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { embedTexts } from '../../../src/i18n/parts/embed.ts';
import { type EmbedPagePath, embedPaths } from '../../../src/prerender/embed/embedPaths.ts';
import { renderEmbed } from '../../../src/prerender/embed/renderEmbed.tsx';

const { atlas, geometry } = readGeodata('geodata');
const paths = embedPaths(atlas);

function render(path: EmbedPagePath, site = unknownSite): { readonly html: string; readonly page: Document } {
  const input = {
    atlas,
    geometry,
    site,
    builtOn: '2026-10-08',
    style: 'assets/e.css',
    script: 'assets/e.js',
  };
  const html = renderEmbed(input, path);
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

function pathOf(folder: string): EmbedPagePath {
  const path = paths.find((each) => each.folder === folder);
  if (!path) throw new Error(`no page ${folder}`);
  return path;
}

const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

it('makes no place stand where a kind or the comparison stands', () => {
  expect(new Set(paths.map(({ folder }) => folder)).size).toBe(paths.length);
  expect(atlas.places.map(({ id }) => id)).not.toContain('compare');
});

describe.each(languages)('every page for embedding (%s)', (language) => {
  const pages = paths
    .filter((path) => path.language === language && path.kind !== 'card')
    .map((path) => ({ path, ...render(path) }));

  it('has a name, a drawn map, the editions and a way to the full atlas, and asks for nothing inline', () => {
    for (const { path, html, page } of pages) {
      const place = atlas.places.find(({ id }) => id === path.place);
      expect(page.querySelector('h1')?.textContent).toBe(
        place?.name[language] ?? embedTexts[language].compare,
      );
      expect(page.querySelectorAll('svg[role="img"] path[d]').length, path.folder).toBeGreaterThan(0);
      expect(page.querySelector('.credits')?.textContent).toContain(atlas.factsEdition);
      const link = page.querySelector<HTMLAnchorElement>('a.atlas-link');
      const root = '../'.repeat(path.folder.split('/').length - 1);
      expect(link?.getAttribute('href')).toBe(`${root}${language}/${place ? `places/${place.id}/` : ''}`);
      expect(link?.target).toBe('_blank');
      // Else a browser asks for an icon where there is none, and complains.
      expect(page.querySelector('link[rel="icon"]')?.getAttribute('href')).toBe(`${root}favicon.svg`);
      expect(html).not.toMatch(/ style=| on\w+=|<style|<script(?![^>]* src=)/);
    }
  });

  it('gives every number that a statement carries its source: title, publisher and date', () => {
    for (const { path, page } of pages) {
      const numbers = texts(page, '[data-part="figures"] .source-number').map(
        (text) => /\d+/.exec(text)?.[0],
      );
      const listed = [...page.querySelectorAll<HTMLLIElement>('.sources > li')];
      const values = listed.map(({ value }) => String(value));
      expect([...new Set(numbers)].toSorted(), path.folder).toEqual(values.toSorted());
      for (const { textContent } of listed) expect(textContent).toMatch(/\d{4}/);
    }
  });
});

it('shows the value of a figure with its period, its kind and its source', () => {
  const { page } = render(pathOf('embed/en/pazhou/'));
  const [first] = texts(page, '.figures > li');
  expect(first).toContain('5.9 billion yuan');
  expect(first).toContain('Actual · 2017, year to date');
  expect(texts(page, '.sources > li')[0]).toContain('China Daily');
  expect(page.querySelector('.sources a')?.getAttribute('rel')).toContain('noopener');
});

it('says so where no figure is published, and shows what is', () => {
  const { page } = render(pathOf('embed/en/baietan/card/'));
  expect(texts(page, '.none')).toEqual([embedTexts.en.noFigures]);
  expect(texts(page, '.statements > li').length).toBeGreaterThan(0);
});

it('has every figure of a place in its table, and every statement in its timeline', () => {
  expect(texts(render(pathOf('embed/zh/gdd/table/')).page, 'tbody tr')).toHaveLength(20);
  expect(texts(render(pathOf('embed/zh/gdd/timeline/')).page, '.statements > li')).toHaveLength(42);
});

it('shows the review number of the map, or that there is none', () => {
  const path = pathOf('embed/zh/pazhou/');
  expect(render(path).page.querySelector('.review')?.textContent).toBe(embedTexts.zh.noReviewNumber);
  const reviewed = { ...unknownSite, reviewNumber: '粤AS（2026）001号' };
  expect(render(path, reviewed).page.querySelector('.review')?.textContent).toBe('审图号：粤AS（2026）001号');
  expect(render(path).page.querySelector('.map-credits')?.textContent).toContain(messagesOf.zh.map.schematic);
});
