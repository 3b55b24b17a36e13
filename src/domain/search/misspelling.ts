import { longestForgiven, slipsToPrefix } from './alignment.ts';
import { hasHan, letterBits, type SearchKey } from './searchKey.ts';

/** What was typed, with all that is asked of it again and again. */
export interface Typed {
  readonly text: string;
  readonly letters: number;
  readonly isHan: boolean;
  /** How many slips are forgiven: the shorter a word, the more it would be taken for others. */
  readonly slips: number;
}

/** Prepares a normalised text. */
export function typedText(text: string): Typed {
  const isHan = hasHan(text);
  return { text, letters: letterBits(text), isHan, slips: forgivenSlips(text.length, isHan) };
}

function forgivenSlips(length: number, isHan: boolean): number {
  if (length > longestForgiven) return 0;
  if (isHan) return length < 2 ? 0 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a key, or all of several, has enough of the letters for a comparison to be worth its time. */
export function mayBeMisspelt({ letters, slips }: Typed, key: Pick<SearchKey, 'letters'>): boolean {
  let missing = letters & ~key.letters;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count <= slips;
}

/** Words of a name at which a misspelt text may begin; nobody misspells a title's twentieth. */
export const mostWords = 6;

/**
 * The fewest slips (a letter wrong, missing, too many, or two swapped) that lead from the text typed
 * to the beginning of a word of the key, or infinity where they are more than forgiven, or where the
 * first two letters are both wrong.
 */
export function slipsFrom(typed: Typed, key: SearchKey): number {
  let least = Number.POSITIVE_INFINITY;
  for (let word = 0; word < mostWords; word += 1) {
    const start = key.starts[word];
    if (start === undefined) break;
    if (!beginsAlike(typed, key.text, start)) continue;
    const name = key.text.slice(start, start + typed.text.length + typed.slips);
    least = Math.min(least, slipsToPrefix(typed, name));
    if (least <= 1) break;
  }
  return least;
}

/** Whether the first two letters share one; of two Chinese characters the first must hold. */
function beginsAlike({ text, isHan }: Typed, name: string, start: number): boolean {
  if (name[start] === text[0]) return true;
  if (isHan && text.length === 2) return false;
  return name[start] === text[1] || name[start + 1] === text[0] || name[start + 1] === text[1];
}
