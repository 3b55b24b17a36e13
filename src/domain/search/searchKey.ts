import { type Folding, normalisedWords } from './normalise.ts';

/** A name, normalised and made ready to be compared with what is typed. */
export interface SearchKey {
  /** All words in one. */
  readonly text: string;
  /** Where words begin in it; each Chinese character is a word. */
  readonly starts: readonly number[];
  /** One bit per letter that occurs: shows cheaply that a misspelling is out of the question. */
  readonly letters: number;
}

const isHan = /\p{sc=Han}/u;

/** The key of a name. */
export function searchKey(name: string, folding?: Folding): SearchKey {
  const words = normalisedWords(name, folding);
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length, ...startsWithin(word).map((at) => text.length + at));
    text += word;
  }
  return { text, starts, letters: letterBits(text) };
}

/** Whether a text is written in Chinese, at least in part. */
export function hasHan(text: string): boolean {
  return isHan.test(text);
}

/** The letters of a text as bits; different letters may share one. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function startsWithin(word: string): number[] {
  if (!isHan.test(word)) return [];
  const starts: number[] = [];
  let at = 0;
  let afterHan = false;
  for (const character of word) {
    const here = isHan.test(character);
    if (at > 0 && (here || afterHan)) starts.push(at);
    afterHan = here;
    at += character.length;
  }
  return starts;
}
