import { describe, expect, it } from 'vitest';
import { linkPreview } from '../../src/prerender/linkPreview.ts';

const input = { language: 'en', place: 'pazhou', title: 'Pazhou', description: 'A zone.' } as const;
const named = (address: string, place: string | null = 'pazhou') =>
  new Map(linkPreview({ ...input, place, address }).map(([, name, content]) => [name, content]));

describe('linkPreview', () => {
  it("shows the page's own picture in its language, with its size", () => {
    const tags = named('https://example.org/');
    expect(tags.get('og:url')).toBe('https://example.org/en/places/pazhou/');
    expect(tags.get('og:image')).toBe('https://example.org/share/en/pazhou.png');
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(named('https://example.org/', null).get('og:image')).toBe(
      'https://example.org/share/en/atlas.png',
    );
  });

  it('is words alone where the site does not know its address', () => {
    const tags = named('');
    expect(tags.get('og:title')).toBe('Pazhou');
    expect(tags.get('og:description')).toBe('A zone.');
    expect(tags.get('twitter:card')).toBe('summary');
    expect([...tags.keys()].filter((name) => /image|url/.test(name))).toEqual([]);
  });
});
