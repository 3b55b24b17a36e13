import { describe, expect, it } from 'vitest';
import { mayBeMisspelt, mostWords, slipsFrom, typedText } from '../../../src/domain/search/misspelling.ts';
import { normalise } from '../../../src/domain/search/normalise.ts';
import { searchable } from '../../../src/domain/search/searchable.ts';
import { searchKey } from '../../../src/domain/search/searchKey.ts';
import { syntheticSearchIndex } from '../../support/syntheticSearchIndex.ts';

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

  it('leaves a tenth of the work of comparing 2,000 entries letter by letter', () => {
    const { entries } = searchable(syntheticSearchIndex(2000));
    for (const text of ['hunagpu', 'pahzou', 'tallent valley', 'biomedecine', 'guangzou south staton']) {
      const typed = typedText(normalise(text));
      const { length } = typed.text;
      const keys = entries.flatMap((entry) => entry.keys);
      const letterByLetter = sum(keys, (key) => key.starts.length * length * key.text.length);
      const compared = entries
        .filter((entry) => mayBeMisspelt(typed, entry))
        .flatMap((entry) => entry.keys.filter((key) => mayBeMisspelt(typed, key)));
      const band = length * (2 * typed.slips + 1);
      const atMost = sum(compared, (key) => Math.min(mostWords, key.starts.length) * band);
      expect(atMost / letterByLetter, text).toBeLessThan(0.1);
    }
  });
});

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
