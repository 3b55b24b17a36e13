// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { robotsText, siteMap } from '../../src/prerender/siteMap.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

describe('siteMap', () => {
  const xml = siteMap(sampleAtlas, 'https://example.org/a&b/');
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  const urls = [...page.getElementsByTagName('url')];

  it('lists every page once, absolute', () => {
    const addresses = urls.map((url) => url.getElementsByTagName('loc')[0]?.textContent);
    expect(addresses).toHaveLength(2 * (2 + sampleAtlas.places.length + sampleAtlas.sectors.length));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('https://example.org/a&b/zh/places/pazhou/');
    expect(addresses).toContain('https://example.org/a&b/en/industries/finance/');
  });

  it('gives each page both languages and the default', () => {
    const home = urls.find((url) => url.textContent === 'https://example.org/a&b/zh/');
    const links = [...(home?.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link') ?? [])];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['zh-Hans', 'https://example.org/a&b/zh/'],
      ['en', 'https://example.org/a&b/en/'],
      ['x-default', 'https://example.org/a&b/'],
    ]);
  });
});

describe('robotsText', () => {
  it('lets everyone read, and names the site map where there is one', () => {
    expect(robotsText('')).toBe('User-agent: *\nAllow: /\n');
    expect(robotsText('https://example.org/')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
    );
  });
});
