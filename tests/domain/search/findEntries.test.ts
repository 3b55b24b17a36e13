import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/compiler/search/buildSearchIndex.ts';
import { findEntries } from '../../../src/domain/search/findEntries.ts';
import { searchable } from '../../../src/domain/search/searchable.ts';
import type { SearchEntry } from '../../../src/domain/search/searchEntry.ts';
import cases from '../../fixtures/search-cases.json' with { type: 'json' };
import { realAtlas } from '../../support/realAtlas.ts';

const published = searchable(buildSearchIndex(realAtlas));

function entry(id: string, changes: Partial<SearchEntry> = {}): SearchEntry {
  return { kind: 'place', id, place: id, title: { zh: id, en: id }, names: [], pinyin: [], ...changes };
}

/** Ids found among entries that stand in the order given. */
function found(text: string, ...entries: readonly SearchEntry[]): string[] {
  return findEntries(searchable({ entries, folding: { from: '', to: '' } }), text).map(({ id }) => id);
}

describe('the published index', () => {
  it.each(cases)('finds by $by: "$text" is $finds', ({ text, finds }) => {
    const [first] = findEntries(published, text);
    if (!first) throw new Error(`nothing is found for "${text}"`);
    const told = `${first.kind} ${first.id}`;
    expect(finds.includes('@') ? `${told}@${first.place}` : told).toBe(finds);
  });

  it('is asked in every way there is, often enough', () => {
    const ways = ['simplified', 'traditional', 'English', 'pinyin', 'initials', 'alias', 'typo'];
    expect([...new Set(cases.map(({ by }) => by))]).toEqual(ways);
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it('finds every place, organisation, sector and policy by its own names first, or beside a namesake', () => {
    const lost = published.entries.filter(({ entry }) =>
      [entry.title.zh, entry.title.en].some((name) => {
        const hits = findEntries(published, name);
        const namesake = hits.findIndex(({ id }) => id === entry.id);
        return namesake < 0 || namesake > 1;
      }),
    );
    expect(lost.map(({ entry }) => entry.id)).toEqual([]);
  });

  it.each(['atlantis', '.*', '東京タワー', 'xyzzy', 'zzz'])('finds nothing for "%s"', (text) => {
    expect(findEntries(published, text).map(({ id }) => id)).toEqual([]);
  });
});

describe('findEntries', () => {
  it('ranks whole names, initials, beginnings, words, parts, then misspellings', () => {
    const entries = [
      entry('within', { names: ['Xtalent'] }),
      entry('word', { names: ['New Talent'] }),
      entry('beginning', { names: ['Talents'] }),
      entry('initials', { pinyin: ['tai an lun e nan tu'] }),
      entry('whole', { names: ['Talent'] }),
    ];
    expect(found('talent', ...entries)).toEqual(['whole', 'initials', 'beginning', 'word', 'within']);
    expect(found('tallent', ...entries).toSorted()).toEqual(['beginning', 'whole', 'word']);
    expect(found('within', entry('with'), entry('withim'), entry('a-within-b'))).toEqual(['a-within-b']);
  });

  it('puts places before organisations, sectors and policies that fit as well', () => {
    const same = { title: { zh: '南', en: 'South' } };
    const kinds = ['policy', 'sector', 'organisation', 'place'] as const;
    expect(found('south', ...kinds.map((kind) => entry(kind, { kind, ...same })))).toEqual(
      kinds.toReversed(),
    );
    expect(
      found(
        'south',
        entry('gate', { names: ['South gate'] }),
        entry('firm', { kind: 'organisation', ...same }),
      ),
    ).toEqual(['firm', 'gate']);
  });

  it('puts the two 1s first among equals, then districts and the nine clusters, then the closest', () => {
    const entries = [
      entry('other', { tier: 2, names: ['Pa'] }),
      entry('cluster', { tier: 1, names: ['Panyu e-commerce cluster'] }),
      entry('district', { tier: 1, names: ['Panyu'] }),
      entry('head', { tier: 0, names: ['Pazhou Internet Innovation Zone'] }),
    ];
    expect(found('pa', ...entries)).toEqual(['other', 'head', 'district', 'cluster']);
    expect(found('p', ...entries)).toEqual(['head', 'district', 'cluster', 'other']);
  });

  it('takes several words in any order, and those of the place where something is', () => {
    const entries = [
      entry('pazhou', { names: ['Pazhou'] }),
      entry('baietan', { names: ['Baietan'] }),
      entry('firm-a', { kind: 'organisation', place: 'baietan', names: ['Great Shop'] }),
      entry('firm-b', { kind: 'organisation', place: 'pazhou', names: ['Great Shop'] }),
    ];
    expect(found('shop great', ...entries)).toEqual(['firm-a', 'firm-b']);
    expect(found('pazhou shop', ...entries)).toEqual(['firm-b']);
    expect(found('pazhou baietan', ...entries)).toEqual([]);
  });

  it('forgives nothing in short words, and nothing where something fits as it is', () => {
    const port = entry('port', { names: ['Port'] });
    expect(found('pot', port)).toEqual([]);
    expect(found('prot', port)).toEqual(['port']);
    expect(found('park', entry('park'), entry('perk'))).toEqual(['park']);
  });

  it('keeps the first of two Chinese characters', () => {
    const entries = [entry('guangzhou', { names: ['广州'] }), entry('pazhou', { names: ['琶洲'] })];
    expect(found('琶州', ...entries)).toEqual(['pazhou']);
    expect(found('琶', ...entries)).toEqual(['pazhou']);
  });

  it('finds nothing for no letters', () => {
    expect(found(' ·-', entry('a'))).toEqual([]);
  });
});
