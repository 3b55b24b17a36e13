import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/i18n/LanguageContext.tsx';
import { pageHead } from '../../src/prerender/pageHead.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';

const atlas = {
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
    ]);
    const home = pageHead(atlas, { ...page, root: '../', language: 'en', place: null });
    expect(home).toContain('hreflang="zh-Hans" href="../zh/"');
    expect(home).toContain(`<title>${messagesOf.en.site.title}</title>`);
  });
});
