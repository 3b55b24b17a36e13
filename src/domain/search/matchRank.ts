import { mayBeMisspelt, slipsFrom, type Typed } from './misspelling.ts';
import type { Reading, SearchableEntry } from './searchable.ts';
import type { SearchKey } from './searchKey.ts';
import { matchesSyllables } from './syllableMatch.ts';

/** How well a name fits what was typed, best first. */
export const matchRanks = {
  exact: 0,
  initials: 1,
  prefix: 2,
  wordStart: 3,
  words: 4,
  syllables: 5,
  within: 6,
  oneSlip: 7,
  laterSyllables: 8,
  twoSlips: 9,
  none: Number.POSITIVE_INFINITY,
} as const;

/** A rank, and how many letters of the name that gave it were not typed: fewer is closer. */
export interface Match {
  readonly rank: number;
  readonly spare: number;
}

const noMatch: Match = { rank: matchRanks.none, spare: 0 };

/** The best match of an entry that needs no misspelling. */
export function directMatch(typed: Typed, { names, readings, letters }: SearchableEntry): Match {
  if (typed.letters & ~letters) return noMatch;
  let best = noMatch;
  for (const name of names) best = better(best, typed, name, partRank(typed, name));
  if (typed.isHan) return best;
  for (const reading of readings) {
    const rank = Math.min(partRank(typed, reading), syllableRank(typed, reading));
    best = better(best, typed, reading, rank);
  }
  return best;
}

/** The best match of an entry that forgives misspellings. */
export function misspeltMatch(typed: Typed, entry: SearchableEntry): Match {
  if (!mayBeMisspelt(typed, entry)) return noMatch;
  let best = noMatch;
  for (const key of entry.keys) {
    if (!mayBeMisspelt(typed, key)) continue;
    const slips = slipsFrom(typed, key);
    if (slips > typed.slips) continue;
    best = better(best, typed, key, slips > 1 ? matchRanks.twoSlips : matchRanks.oneSlip);
  }
  return best;
}

/** Whether each of several words is found in the entry or its surroundings, and one in itself. */
export function wordsMatch(words: readonly Typed[], entry: SearchableEntry): Match {
  let ownWords = 0;
  for (const word of words) {
    if (word.letters & ~entry.letters) return noMatch;
    if (entry.keys.some((key) => beginsAWord(word, key))) ownWords += 1;
    else if (!entry.surroundings.some((key) => beginsAWord(word, key))) return noMatch;
  }
  return ownWords > 0 ? { rank: matchRanks.words, spare: words.length - ownWords } : noMatch;
}

function beginsAWord(typed: Typed, key: SearchKey): boolean {
  return partRank(typed, key) <= matchRanks.wordStart;
}

/** Rank of a text as a part of a name. A single letter counts only where a word begins. */
function partRank({ text, letters, isHan }: Typed, key: SearchKey): number {
  if (letters & ~key.letters) return matchRanks.none;
  let at = key.text.indexOf(text);
  if (at < 0) return matchRanks.none;
  if (at === 0) return key.text.length === text.length ? matchRanks.exact : matchRanks.prefix;
  for (; at >= 0; at = key.text.indexOf(text, at + 1)) {
    if (key.starts.includes(at)) return matchRanks.wordStart;
  }
  return isHan || text.length > 2 ? matchRanks.within : matchRanks.none;
}

/** Rank of letters as abbreviated syllables; two letters alone are tried only on a name's beginning. */
function syllableRank({ text, letters }: Typed, reading: Reading): number {
  if (text.length < 2 || letters & ~reading.letters) return matchRanks.none;
  if (text === reading.initials) return matchRanks.initials;
  if (matchesSyllables(text, reading, 0)) return matchRanks.syllables;
  if (text.length < 3) return matchRanks.none;
  for (let from = 1; from < reading.starts.length; from += 1) {
    if (matchesSyllables(text, reading, from)) return matchRanks.laterSyllables;
  }
  return matchRanks.none;
}

/** The better of the best match so far and that of one more name. */
function better(best: Match, { text }: Typed, key: SearchKey, rank: number): Match {
  if (rank > best.rank || rank === matchRanks.none) return best;
  const spare = Math.max(0, key.text.length - text.length);
  return rank < best.rank || spare < best.spare ? { rank, spare } : best;
}
