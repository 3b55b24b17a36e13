import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { pagePaths } from '../../src/prerender/pagePaths.ts';
import { pageText } from '../../src/prerender/pageText.ts';
import { realAtlas as atlas } from '../support/realAtlas.ts';

const displays = { place: null, industry: { sector: 'displays' } };

describe('pageText', () => {
  it('names an industry’s page after it and tells the places it is about', () => {
    const { title, description } = pageText(atlas, displays, 'en');
    expect(title).toBe('Displays · Industry · Guangzhou Zone Atlas');
    expect(description).toMatch(/^Displays in Guangzhou: .*Guangzhou Development District|GDD/);
    expect(pageText(atlas, displays, 'zh').title).toBe('新型显示 · 产业 · 广州产业园区地图');
  });

  it('names the list of all', () => {
    const { title, description } = pageText(atlas, { place: null, industry: { sector: null } }, 'zh');
    expect(title).toBe('产业一览 · 广州产业园区地图');
    expect(description).toContain('电子商务');
  });

  it('gives every page a title of its own and a description that is not cut elsewhere', () => {
    for (const language of ['zh', 'en'] as const) {
      const pages = pagePaths(atlas).filter((path) => path.language === language);
      const texts = pages.map((page) => pageText(atlas, page, language));
      expect(new Set(texts.map(({ title }) => title)).size).toBe(pages.length);
      for (const { title, description } of texts) {
        expect(title).toContain(messagesOf[language].site.title);
        expect(description).toMatch(/[.。…]$/);
        expect(description.length).toBeLessThanOrEqual(160);
      }
    }
  });
});
