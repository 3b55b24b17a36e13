import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { MissingCharactersError } from '../../../src/compiler/font/assertCovered.ts';
import { buildLabelFont } from '../../../src/compiler/font/buildLabelFont.ts';
import { collectCharacters } from '../../../src/compiler/font/collectCharacters.ts';
import { coveredCharacters } from '../../../src/compiler/font/coveredCharacters.ts';

const districtNames = '荔湾越秀海珠天河白云黄埔番禺花都南沙从化增城琶洲白鹅潭人才谷机械谷';

async function drawable(font: Buffer, text: string): Promise<string> {
  const covered = coveredCharacters(await subsetFont(font, text, { targetFormat: 'sfnt' }));
  return [...text].filter((character) => covered.has(character.codePointAt(0) ?? 0)).join('');
}

describe('buildLabelFont', () => {
  it('draws Han, Latin, digits and the signs of formatted numbers, and nothing else', async () => {
    const font = await buildLabelFont(collectCharacters([districtNames]));
    const text = `${districtNames}Pazhou 0123456789 · 5.9–7.3 × 0.37 km² 23°06′ ¥ “−5”`;
    expect(font.toString('latin1', 0, 4)).toBe('wOF2');
    expect(await drawable(font, text)).toBe(text);
    expect(await drawable(font, '铁é')).toBe('');
  });

  it('stops at characters the font lacks and names each one', async () => {
    const building = buildLabelFont(collectCharacters(['㘵 station', '𧒽岗']));
    await expect(building).rejects.toThrow('㘵 (U+3635), 𧒽 (U+274BD)');
    await expect(building).rejects.toBeInstanceOf(MissingCharactersError);
  });

  it('leaves a sign that any system draws to the system', async () => {
    const font = await buildLabelFont(['约', '≈', '→']);
    expect(await drawable(font, '约≈→')).toBe('约');
  });

  it('is the same file for the same characters', async () => {
    const [first, second] = await Promise.all([buildLabelFont(['广', '州']), buildLabelFont(['州', '广'])]);
    expect(first.equals(second)).toBe(true);
  });
});
