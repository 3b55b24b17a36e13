import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/compiler/search/buildSearchIndex.ts';
import { mayBeMisspelt, slipsFrom, typedText } from '../../../src/domain/search/misspelling.ts';
import { normalise } from '../../../src/domain/search/normalise.ts';
import { searchable } from '../../../src/domain/search/searchable.ts';
import { searchKey } from '../../../src/domain/search/searchKey.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const none = Number.POSITIVE_INFINITY;

function slips(typed: string, name: string): number {
  return slipsFrom(typedText(normalise(typed)), searchKey(name));
}

describe('slipsFrom', () => {
  it.each([
    ['huangpu', 'Huangpu', 0],
    ['hunagpu', 'Huangpu', 1],
    ['hangpu', 'Huangpu', 1],
    ['huanggpu', 'Huangpu District', 1],
    ['huengpu', 'Huangpu', 1],
    ['velley', 'Talent Valley', 1],
    ['machnery valey', 'Machinery Valley', 2],
    ['huemgpu', 'Huangpu', none],
    ['pat', 'Pad', none],
    ['琶州', '琶洲互联网', 1],
    ['琶州', '广州', none],
    ['白鹤潭', '白鹅潭', 1],
  ])('counts from "%s" to "%s": %d', (typed, name, count) => {
    expect(slips(typed, name)).toBe(count);
  });
});

describe('mayBeMisspelt', () => {
  it('rules out names that lack more letters than there may be slips', () => {
    const typed = typedText('hunagpu');
    expect(mayBeMisspelt(typed, searchKey('Huangpu'))).toBe(true);
    expect(mayBeMisspelt(typed, searchKey('Liwan'))).toBe(false);
  });

  it('leaves few names of the atlas to be compared letter by letter', () => {
    const { entries } = searchable(buildSearchIndex(realAtlas));
    const keys = entries.flatMap(({ names, readings }) => [...names, ...readings]);
    for (const text of ['hunagpu', 'pahzou', 'tallentualley', 'biomedecine']) {
      const typed = typedText(text);
      const compared = keys.filter((key) => mayBeMisspelt(typed, key)).length;
      expect(compared / keys.length, text).toBeLessThan(0.4);
    }
  });
});
