import { describe, expect, it } from 'vitest';
import { searchKey } from '../../../src/domain/search/searchKey.ts';
import { initialsOf, matchesSyllables } from '../../../src/domain/search/syllableMatch.ts';

const reading = searchKey('guang zhou nan zhan');

describe('matchesSyllables', () => {
  it.each(['guangzhounanzhan', 'gznz', 'gzhnzh', 'guangznz', 'guangzhoun', 'gzhounan', 'g'])(
    'takes "%s" off guang zhou nan zhan',
    (typed) => expect(matchesSyllables(typed, reading, 0)).toBe(true),
  );

  it.each(['gnz', 'zhou', 'gzzz', 'guangzhouanzhan', 'gznzx'])('leaves no syllable out for "%s"', (typed) =>
    expect(matchesSyllables(typed, reading, 0)).toBe(false),
  );

  it('may begin further on', () => {
    expect(matchesSyllables('nz', reading, 2)).toBe(true);
    expect(matchesSyllables('nz', reading, 1)).toBe(false);
  });

  it('goes back when a letter belongs to the next syllable', () => {
    expect(matchesSyllables('xian', searchKey('xi an'), 0)).toBe(true);
    expect(matchesSyllables('nan', searchKey('na nan'), 0)).toBe(true);
  });
});

describe('initialsOf', () => {
  it('takes the first letter of each syllable', () => {
    expect(initialsOf(reading)).toBe('gznz');
  });
});
