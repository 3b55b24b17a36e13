import { directMatch, type Match, matchRanks, misspeltMatch, wordsMatch } from './matchRank.ts';
import { typedText } from './misspelling.ts';
import { normalisedWords } from './normalise.ts';
import type { Searchable, SearchableEntry } from './searchable.ts';
import { type SearchEntry, searchKinds } from './searchEntry.ts';

interface Hit extends Match {
  readonly entry: SearchEntry;
}

/**
 * The entries that fit a text, best first: whole names, initials, beginnings, beginnings of words,
 * parts, and misspellings if nothing fits well. Of equally good hits places come first, among them
 * those of the "1 + 1 + 9" plan and the districts; then the shorter name; else the index' order.
 */
export function findEntries(index: Searchable, text: string): readonly SearchEntry[] {
  const words = normalisedWords(text, index.folding);
  if (words.length === 0) return [];
  const hits = hitsOf(index.entries, words).toSorted(compareHits);
  return hits.map(({ entry }) => entry);
}

function hitsOf(entries: readonly SearchableEntry[], words: readonly string[]): readonly Hit[] {
  const typed = typedText(words.join(''));
  const separate = words.length > 1 ? words.map(typedText) : [];
  const direct = entries.map((entry) => {
    const match = directMatch(typed, entry);
    if (separate.length === 0 || match.rank < matchRanks.words) return match;
    const byWords = wordsMatch(separate, entry);
    return byWords.rank < match.rank ? byWords : match;
  });
  // What fits from the beginning of a name or word was hardly misspelt.
  const forgiving = typed.slips > 0 && !direct.some(({ rank }) => rank <= matchRanks.syllables);
  return entries.flatMap((entry, at) => {
    const plain = direct[at];
    const match = forgiving ? closer(plain, misspeltMatch(typed, entry)) : plain;
    return match && match.rank < matchRanks.none ? [{ ...match, entry: entry.entry }] : [];
  });
}

function closer(a: Match | undefined, b: Match): Match {
  return a && a.rank <= b.rank ? a : b;
}

function compareHits(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    searchKinds.indexOf(a.entry.kind) - searchKinds.indexOf(b.entry.kind) ||
    (a.entry.tier ?? 0) - (b.entry.tier ?? 0) ||
    a.spare - b.spare
  );
}
