import type { CharacterFolding } from './searchEntry.ts';

/** Characters and what they are read as. */
export type Folding = ReadonlyMap<string, string>;

/** A folding as it is looked up. */
export function foldingMap({ from, to }: CharacterFolding): Folding {
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, targets[at] ?? character]));
}

/**
 * The words of a text as they are compared: no case, accents, tone marks, full-width forms,
 * apostrophes or punctuation, and one form of each Chinese character.
 */
export function normalisedWords(text: string, folding?: Folding): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase()
    // Chinese keyboards write ü as v; here both are u.
    .replaceAll('v', 'u');
  const folded = folding ? Array.from(plain, (character) => folding.get(character) ?? character) : plain;
  return (typeof folded === 'string' ? folded : folded.join('')).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The same as one word: spaces do not count either. */
export function normalise(text: string, folding?: Folding): string {
  return normalisedWords(text, folding).join('');
}
