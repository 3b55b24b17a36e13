import { describe, expect, it } from 'vitest';
import { foldingMap, normalise, normalisedWords } from '../../../src/domain/search/normalise.ts';

describe('normalise', () => {
  it.each([
    ['case and full-width letters', 'ＴＡＬＥＮＴ', 'talent'],
    ['spaces and hyphens', ' Talent - Valley ', 'talentualley'],
    ['apostrophes, straight or curled', "Bai’etan Bai'etan", 'baietanbaietan'],
    ['accents and tone marks', 'Café Pázhōu', 'cafepazhou'],
    ['ü, written as such or as v', 'lǜ lv lü', 'lululu'],
    ['punctuation of both scripts', '“1+1+9”（琶洲）·', '119琶洲'],
    ['nothing but signs', ' .*<>· ', ''],
  ])('does not mind %s', (_what, text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  it('reads one character as another where a folding says so', () => {
    const folding = foldingMap({ from: '黃爲為', to: '黄为为' });
    expect(['黃埔', '黄埔', '爲', '為'].map((text) => normalise(text, folding))).toEqual([
      '黄埔',
      '黄埔',
      '为',
      '为',
    ]);
    expect(normalise('黃埔')).toBe('黃埔');
  });

  it('keeps words apart where asked', () => {
    expect(normalisedWords('Sun Yat-sen 大学')).toEqual(['sun', 'yat', 'sen', '大学']);
  });
});
