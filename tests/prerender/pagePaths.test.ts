import { describe, expect, it } from 'vitest';
import { pagePaths, rootFrom } from '../../src/prerender/pagePaths.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

describe('pagePaths', () => {
  it('has the home, every place and every industry in both languages, each folder once', () => {
    const pages = pagePaths(sampleAtlas);
    const folders = pages.map(({ folder }) => folder);
    expect(folders).toHaveLength(2 * (2 + sampleAtlas.places.length + sampleAtlas.sectors.length));
    expect(new Set(folders).size).toBe(folders.length);
    expect(pages).toContainEqual({ folder: 'zh/', language: 'zh', place: null });
    expect(pages).toContainEqual({ folder: 'en/places/pazhou/', language: 'en', place: 'pazhou' });
    expect(pages).toContainEqual({
      folder: 'zh/industries/',
      language: 'zh',
      place: null,
      industry: { sector: null },
    });
    expect(pages).toContainEqual({
      folder: 'en/industries/finance/',
      language: 'en',
      place: null,
      industry: { sector: 'finance' },
    });
  });
});

describe('rootFrom', () => {
  it.each([
    ['zh/', '../'],
    ['en/places/pazhou/', '../../../'],
    ['', './'],
  ])('leads from %j back to the root', (folder, root) => {
    expect(rootFrom(folder)).toBe(root);
    expect(new URL(root, `https://example.org/maps/${folder}`).pathname).toBe('/maps/');
  });
});
