import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { languages } from '../../src/domain/localizedText.ts';
import { pageDescription } from '../../src/prerender/pageDescription.ts';

describe('pageDescription', () => {
  it('keeps a short text as it is', () => {
    expect(pageDescription('Area 5.9 km² in 2016. See St. Petersburg!')).toBe(
      'Area 5.9 km² in 2016. See St. Petersburg!',
    );
  });

  it('ends after the last sentence that fits, in both languages', () => {
    const long = `${'word '.repeat(12)}5.9 ${'word '.repeat(20).trim()}`;
    expect(pageDescription(`First, with 5.9 km². Second? ${long}.`)).toBe('First, with 5.9 km². Second?');
    expect(pageDescription(`第一句，5.9平方公里。${'长'.repeat(160)}。`)).toBe('第一句，5.9平方公里。');
  });

  it('ends a long first sentence at a clause or a word, never in the middle of one', () => {
    const clause = `${'a'.repeat(50)} ${'b'.repeat(50)}, `;
    expect(pageDescription(`${clause}${'word '.repeat(40)}.`)).toBe(`${'a'.repeat(50)} ${'b'.repeat(50)}…`);
    expect(pageDescription(`Early, ${'word '.repeat(40)}.`)).toMatch(/^Early, (word )+word…$/);
  });

  it('fits into 160 characters for every place of the atlas', () => {
    for (const { id, summary } of readGeodata('geodata').atlas.places) {
      for (const language of languages) {
        const description = pageDescription(summary[language]);
        expect({ id, length: description.length > 5 && description.length <= 160 }).toEqual({
          id,
          length: true,
        });
        expect(description).toMatch(/[.。!?！？…]$/);
      }
    }
  });
});
