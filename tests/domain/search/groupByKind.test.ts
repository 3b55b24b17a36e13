import { describe, expect, it } from 'vitest';
import { groupByKind } from '../../../src/domain/search/groupByKind.ts';
import type { SearchEntry, SearchKind } from '../../../src/domain/search/searchEntry.ts';

function hits(kind: SearchKind, count: number): readonly SearchEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    kind,
    id: `${kind}-${at}`,
    title: { zh: '', en: '' },
    names: [],
    pinyin: [],
  }));
}

describe('groupByKind', () => {
  it('begins with the kind of the best hit and keeps the order within kinds', () => {
    const [first, second] = hits('place', 2);
    const [firm] = hits('organisation', 1);
    if (!first || !second || !firm) throw new Error('hits are missing');
    expect(groupByKind([firm, first, second])).toEqual([
      { kind: 'organisation', entries: [firm] },
      { kind: 'place', entries: [first, second] },
    ]);
    expect(groupByKind([])).toEqual([]);
  });

  it('leaves room for every kind', () => {
    const groups = groupByKind([...hits('place', 60), ...hits('organisation', 60), ...hits('policy', 1)]);
    expect(groups.map(({ entries }) => entries.length)).toEqual([8, 5, 1]);
  });
});
