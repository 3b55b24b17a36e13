// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { embedParts } from '../../../src/domain/embedAddress.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import type { EmbedChoices } from '../../../src/features/embed-builder/embedChoices.ts';
import type { EmbedContext } from '../../../src/features/embed-builder/embedContext.ts';
import {
  embedOutput,
  neededPolicy,
  type OutputForm,
  outputForms,
} from '../../../src/features/embed-builder/embedOutputs.ts';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const folder = 'https://atlas.example.cn/gz/';
const edition = 'abcdef01';
const bare: EmbedChoices = {
  ...{ kind: 'map', place: 'pazhou', compared: ['pazhou', 'gdd'], language: 'en' },
  ...{ parts: embedParts, theme: 'auto', map: 'click', height: 'auto', isFixedEdition: false },
};

function contextOf(
  places: readonly string[],
  language: Language = 'en',
  atlas: Atlas = realAtlas,
): EmbedContext {
  return {
    ...{ folder, edition, language, today: '2026-11-22', messages: messagesOf[language] },
    places: places.flatMap((id) => atlas.places.find((place) => place.id === id) ?? []),
    facts: createLookup(atlas),
  };
}

function written(
  form: OutputForm,
  chosen: Partial<EmbedChoices> = {},
  context = contextOf(['pazhou']),
): string {
  return embedOutput(form, context, { ...bare, ...chosen }) ?? '';
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a frame', () => {
  it('has an absolute address, a name and a height', () => {
    expect(written('iframe', { theme: 'dark' })).toBe(
      `<iframe src="${folder}embed/en/pazhou/?theme=dark" title="Pazhou Internet Innovation Zone · map · Guangzhou Zone Atlas" width="100%" height="860" loading="lazy"></iframe>`,
    );
    expect(written('iframe', { height: 500, isFixedEdition: true })).toMatch(
      /\?edition=abcdef01" .* height="500"/,
    );
  });

  it('brings with it the script that fits it, for the atlas’ origin only', () => {
    const page = parsed(written('resizer'));
    expect(page.querySelectorAll('iframe')).toHaveLength(1);
    expect(page.querySelector('script')?.textContent).toContain('"https://atlas.example.cn"');
  });
});

it('the element holds a link for pages that block its script', () => {
  const page = parsed(written('script', { kind: 'compare', map: 'auto' }, contextOf(['pazhou', 'gdd'])));
  const zones = page.querySelector('guangzhou-zones');
  expect(page.querySelector('script')?.getAttribute('src')).toBe(`${folder}embed.js`);
  expect(zones?.getAttribute('place')).toBe('pazhou,gdd');
  expect(zones?.getAttribute('map')).toBe('auto');
  expect(zones?.querySelector('a')?.getAttribute('href')).toBe(`${folder}en/?compare=pazhou,gdd`);
});

describe('a picture', () => {
  it('has a size, a text, a link, key figures with sources, edition and date', () => {
    const page = parsed(written('picture'));
    const picture = page.querySelector('a > img');
    expect(picture?.getAttribute('src')).toBe(`${folder}share/en/pazhou.png`);
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1200', '630']);
    expect(picture?.getAttribute('alt')).toContain('Pazhou');
    expect(page.querySelectorAll('figcaption li').length).toBeGreaterThan(0);
    for (const item of page.querySelectorAll('figcaption li')) expect(item.textContent).toMatch(/\d{4}/);
    expect(page.querySelector('figcaption')?.textContent).toContain('edition abcdef01');
    expect(page.querySelector('figcaption')?.textContent).toContain('22 November 2026');
  });

  it('is a copy beside the page where the edition is fixed', () => {
    const page = parsed(written('picture', { isFixedEdition: true, parts: ['map', 'link'] }));
    expect(page.querySelector('img')?.getAttribute('src')).toBe('pazhou-en-abcdef01.png');
    expect(page.querySelectorAll('li')).toHaveLength(0);
  });
});

describe('a plain table', () => {
  it.each(['zh', 'en'] as const)('has every figure, and every number leads to a source: %s', (language) => {
    const page = parsed(written('table', {}, contextOf(['pazhou'], language)));
    const rows = [...page.querySelectorAll('tbody tr')];
    const sources = page.querySelectorAll('ol > li');
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const number = Number(/^\[(\d+)\]$/.exec(row.lastElementChild?.textContent ?? '')?.[1]);
      expect(sources[number - 1]?.textContent).toMatch(/\d{4}/);
    }
    expect(page.querySelectorAll('script, style, [style], [class], [id]')).toHaveLength(0);
    expect(page.body.textContent).toContain(edition);
  });

  it('compares only what two places have', () => {
    const page = parsed(written('table', { kind: 'compare' }, contextOf(['pazhou', 'gdd'])));
    const metrics = new Map<string, Set<string>>();
    for (const row of page.querySelectorAll('tbody tr')) {
      const [place, metric] = [...row.children].map(({ firstChild }) => firstChild?.textContent ?? '');
      metrics.set(metric ?? '', (metrics.get(metric ?? '') ?? new Set()).add(place ?? ''));
    }
    expect(metrics.size).toBeGreaterThan(0);
    for (const places of metrics.values()) expect(places.size).toBe(2);
  });

  it('is not there where nothing was published', () => {
    const nothing = { ...realAtlas, figures: [] };
    expect(embedOutput('table', contextOf(['pazhou'], 'en', nothing), bare)).toBeNull();
  });
});

describe('names that mean harm', () => {
  const hostile = `"'></a></iframe><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const text = { zh: hostile, en: hostile };
  const atlas: Atlas = {
    ...realAtlas,
    places: realAtlas.places.map((place) => ({ ...place, name: text, shortName: text })),
    metrics: realAtlas.metrics.map((metric) => ({ ...metric, label: text })),
    sources: realAtlas.sources.map((source) => ({
      ...source,
      ...{ title: hostile, titleTranslated: text, publisher: text, url: 'javascript:alert(3)' },
    })),
  };

  it.each(outputForms)('cannot break out of %s', (form) => {
    const page = parsed(written(form, {}, contextOf(['pazhou'], 'zh', atlas)));
    const clean = parsed(written(form, {}, contextOf(['pazhou'], 'zh')));
    const scripts = (from: Document) =>
      [...from.querySelectorAll('script')].map(({ outerHTML }) => outerHTML);
    expect(scripts(page)).toEqual(scripts(clean));
    expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(clean.querySelectorAll('img').length);
    expect([...page.links].filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(page.documentElement.outerHTML.includes('alert(1)')).toBe(true);
  });
});

describe('what a page’s policy has to allow', () => {
  const needed = (form: OutputForm, isFixedEdition = false) =>
    neededPolicy(form, { folder }, { isFixedEdition, scriptHash: 'sha256-x' });

  it('is named form by form', () => {
    expect(needed('iframe')).toEqual(['frame-src https://atlas.example.cn']);
    expect(needed('script')).toEqual([`script-src ${folder}embed.js`, 'frame-src https://atlas.example.cn']);
    expect(needed('resizer')).toEqual(['frame-src https://atlas.example.cn', "script-src 'sha256-x'"]);
    expect(needed('picture')).toEqual(['img-src https://atlas.example.cn']);
    expect(needed('picture', true)).toEqual(["img-src 'self'"]);
    expect(needed('table')).toEqual([]);
  });
});
