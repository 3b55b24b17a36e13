// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readSite } from '../../src/app/siteAttributes.ts';
import { readGeodata } from '../../src/compiler/compile.ts';
import type { Language } from '../../src/domain/localizedText.ts';
import { pageSite } from '../../src/domain/pageSite.ts';
import { unknownSite } from '../../src/domain/siteConfig.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { rootFrom } from '../../src/prerender/pagePaths.ts';
import { renderPage } from '../../src/prerender/renderPage.tsx';
import { fillTemplate } from '../../src/prerender/template.ts';

// Loaded by the browser only, from addresses the build makes.
vi.mock('../../src/atlas/loadGeometry.ts', () => ({ loadGeometry: () => Promise.reject(new Error()) }));
vi.mock('../../src/atlas/loadFacts.ts', () => ({ loadFacts: () => Promise.reject(new Error()) }));
vi.mock('../../src/atlas/loadSearchIndex.ts', () => ({ loadSearchIndex: () => Promise.reject(new Error()) }));
vi.mock('../../src/map/labelFont.ts', () => ({ loadLabelFont: () => Promise.reject(new Error()) }));

const { atlas, geometry } = readGeodata('geodata');
const template = readFileSync('index.html', 'utf8');

function render(language: Language, place: string | null) {
  const root = rootFrom(place === null ? `${language}/` : `${language}/places/${place}/`);
  const rendered = renderPage({ atlas, geometry, page: { language, place, root, builtOn: '2026-10-08' } });
  const html = fillTemplate(template, rendered, { style: 'page.css', later: 'later.css', modules: [] });
  return { html, page: new DOMParser().parseFromString(html, 'text/html'), rendered };
}

function nameOf(id: string, language: Language): string {
  return atlas.places.find((place) => place.id === id)?.name[language] ?? id;
}

const pages = [
  { language: 'zh', place: null, ...render('zh', null) },
  { language: 'en', place: 'pazhou', ...render('en', 'pazhou') },
  { language: 'zh', place: 'haizhu', ...render('zh', 'haizhu') },
  { language: 'en', place: 'changzhou-island', ...render('en', 'changzhou-island') },
] as const;

describe.each(pages)('the page of $place, $language', ({ language, html, page }) => {
  it('links every place of the atlas', () => {
    const linked = [...page.querySelectorAll<HTMLAnchorElement>('#zones a')].map((link) =>
      link.getAttribute('href'),
    );
    for (const { id } of atlas.places) {
      expect(linked.filter((href) => href?.endsWith(`../${language}/places/${id}/`))).toHaveLength(1);
    }
  });

  it('has one heading above all, in its language', () => {
    const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => textContent);
    expect(headings).toEqual([messagesOf[language].site.title]);
    expect(page.documentElement.lang).toBe(language === 'zh' ? 'zh-Hans' : 'en');
  });

  it('shows the map before any script: drawn, and named', () => {
    const map = page.querySelector('.map-frame svg.svg-map');
    expect(map?.getAttribute('aria-label')).toBe(messagesOf[language].map.pictureLabel);
    expect(map?.querySelectorAll('path.m-land, path.m-water').length).toBeGreaterThanOrEqual(2);
    expect(page.querySelectorAll('.map-frame .m-label').length).toBeGreaterThan(0);
  });

  it('keeps to a strict policy: no style attribute, no script or handler in the page', () => {
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    // A block of data runs nothing.
    for (const script of page.querySelectorAll('script:not([type="application/ld+json"])')) {
      expect(script.getAttribute('src')).toBeTruthy();
      expect(script.textContent).toBe('');
    }
    for (const element of page.querySelectorAll('*')) {
      expect([...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('on'))).toEqual(
        [],
      );
    }
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [...page.querySelectorAll('link[href]:not([rel=alternate], [rel=canonical]), [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toEqual([]);
  });

  it('has every id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says nothing that is not a word', () => {
    expect(html).not.toMatch(/undefined|NaN|\[object /);
  });
});

describe('the site a page belongs to', () => {
  const site = { ...unknownSite, address: 'https://maps.example.org/', contact: 'a&b@example.org' };
  const place = 'pazhou';
  const input = { language: 'en', place, root: '../../../', builtOn: '2026-10-08' } as const;

  it('reaches the script as the page was made with it', () => {
    const rendered = renderPage({ atlas, geometry, page: input, site });
    const html = fillTemplate(template, rendered, { style: 'page.css', later: 'later.css', modules: [] });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readSite(page.documentElement)).toEqual(pageSite(site, 'en'));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://maps.example.org/en/places/pazhou/',
    );
  });
});

describe('a home page', () => {
  it('opens no profile', () => {
    expect(pages[0].page.querySelector('.profile')).toBeNull();
    expect(pages[0].page.documentElement.dataset).toMatchObject({ place: '', root: '../', language: 'zh' });
  });
});

describe('the page of a place', () => {
  const { page } = pages[1];
  const profile = page.querySelector('.profile');

  it('opens its profile under its name', () => {
    expect(profile?.querySelector('h2')?.textContent).toBe(nameOf('pazhou', 'en'));
    expect(profile?.textContent).toContain(atlas.places.find(({ id }) => id === 'pazhou')?.summary.en);
  });

  it('shows every figure with the publication it is from, and where in it', () => {
    const figures = atlas.figures.filter(
      ({ place, alsoAbout }) => place === 'pazhou' || alsoAbout.includes('pazhou'),
    );
    expect(figures.length).toBeGreaterThan(3);
    for (const { id, source, locator } of figures) {
      const row = page.getElementById(`figure-${id}`);
      const publication = atlas.sources.find((each) => each.id === source);
      expect(row?.querySelector('cite')?.textContent).toBe(publication?.titleTranslated.en);
      if (locator) expect(row?.textContent).toContain(messagesOf.en.source.paragraph(locator));
    }
  });

  it('says where to look for it: its own frame, its own mark', () => {
    expect(page.querySelector('#zones [aria-current=true]')?.getAttribute('data-place')).toBe('pazhou');
    expect(page.querySelector('.map-frame .m-label.is-selected')?.textContent).toBe('Pazhou');
  });

  it('is the same for a place that is nowhere on the map, with the whole city', () => {
    const nowhere = pages[3];
    expect(nowhere.page.querySelector('.profile h2')?.textContent).toBe(nameOf('changzhou-island', 'en'));
    expect(nowhere.page.querySelector('.map-frame svg')?.getAttribute('viewBox')).toBe(
      pages[0].page.querySelector('.map-frame svg')?.getAttribute('viewBox'),
    );
  });
});
