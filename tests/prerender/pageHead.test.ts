import { describe, expect, it } from 'vitest';
import { unknownSite } from '../../src/domain/siteConfig.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { pageHead } from '../../src/prerender/pageHead.ts';
import { sampleAtlas, samplePlace } from '../fixtures/sampleAtlas.ts';

const atlas = {
  ...sampleAtlas,
  places: [
    samplePlace('valley', {
      name: { zh: '谷', en: 'R&D "Valley"' },
      summary: { zh: '简介', en: 'Less than < 5 km²' },
    }),
  ],
};
const page = { root: '../../../', builtOn: '2026-10-08' };

describe('pageHead', () => {
  it("names the page after its place, in the page's language", () => {
    const head = pageHead(atlas, { ...page, language: 'zh', place: 'valley' });
    expect(head).toContain(`<title>谷 · ${messagesOf.zh.site.title}</title>`);
    expect(head).toContain('<meta name="description" content="简介" />');
  });

  it('escapes what places are called', () => {
    const head = pageHead(atlas, { ...page, language: 'en', place: 'valley' });
    expect(head).toContain('<title>R&amp;D &quot;Valley&quot; · ');
    expect(head).toContain('content="Less than &lt; 5 km²"');
  });

  it('links the same page in both languages, itself included, below any folder', () => {
    const head = pageHead(atlas, { ...page, language: 'en', place: 'valley' });
    const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, tag, href]) => [tag, href])).toEqual([
      ['zh-Hans', '../../../zh/places/valley/'],
      ['en', '../../../en/places/valley/'],
      ['x-default', '../../../en/places/valley/'],
    ]);
    const home = pageHead(atlas, { ...page, root: '../', language: 'en', place: null });
    expect(home).toContain('hreflang="zh-Hans" href="../zh/"');
    expect(home).toContain('hreflang="x-default" href="../"');
    expect(home).toContain(`<title>${messagesOf.en.site.title}</title>`);
  });

  const site = { ...unknownSite, address: 'https://maps.example.org/gz/' };

  it('gives absolute addresses where the address of the site is known', () => {
    const head = pageHead(atlas, { ...page, language: 'zh', place: 'valley' }, site);
    expect(head).toContain('<link rel="canonical" href="https://maps.example.org/gz/zh/places/valley/" />');
    expect(head).toContain('hreflang="en" href="https://maps.example.org/gz/en/places/valley/"');
    expect(head).toContain(
      '<meta property="og:image" content="https://maps.example.org/gz/share/zh/valley.png" />',
    );
    expect(head).not.toContain('"../');
  });

  it('names no picture and no address to those who need them absolute where none is known', () => {
    const head = pageHead(atlas, { ...page, language: 'zh', place: 'valley' });
    expect(head).toContain('<link rel="canonical" href="../../../zh/places/valley/" />');
    expect(head).toContain('<meta property="og:title" content="谷 · ');
    expect(head).not.toMatch(/og:image|og:url|twitter:image/);
  });
});
