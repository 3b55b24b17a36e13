import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/compiler/search/buildSearchIndex.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const { entries, folding } = buildSearchIndex(realAtlas);
const places = new Set(realAtlas.places.map(({ id }) => id));

describe('buildSearchIndex', () => {
  it('has all places and policies, and every sector some place has', () => {
    const ids = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    expect(ids('place')).toEqual([...places]);
    expect(ids('policy')).toEqual(realAtlas.policies.map(({ id }) => id));
    const used = new Set(realAtlas.places.flatMap(({ sectors }) => sectors.map(({ sector }) => sector)));
    expect(new Set(ids('sector'))).toEqual(used);
  });

  it('leads to a place of the atlas from all but sectors', () => {
    const lost = entries.filter(({ kind, place }) =>
      kind === 'sector' ? place !== undefined : place === undefined || !places.has(place),
    );
    expect(lost).toEqual([]);
  });

  it('reads every Chinese name, aliases as well, and repeats no reading', () => {
    const guangzhou = entries.find(({ id }) => id === 'guangzhou');
    expect(guangzhou?.pinyin).toEqual(['guang zhou shi', 'guang zhou', 'sui', 'yang cheng', 'hua cheng']);
    expect(entries.filter(({ pinyin }) => new Set(pinyin).size < pinyin.length)).toEqual([]);
  });

  it('understands traditional characters for all its own', () => {
    expect([...folding.from]).toHaveLength([...folding.to].length);
    for (const character of '黃鵝雲廣州區為')
      expect(folding.from.includes(character)).toBe(character !== '州');
  });
});
