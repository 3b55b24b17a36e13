import type { SearchKey } from './searchKey.ts';

/**
 * Whether letters can be typed off the syllables of a reading, each from its beginning, none left
 * out: `pz`, `pazh` and `pzhou` off `pa zhou`. What follows may be missing.
 *
 * @param from Which syllable the first letter belongs to.
 */
export function matchesSyllables(typed: string, reading: SearchKey, from: number): boolean {
  return matchesRest(typed, 0, reading, from);
}

function matchesRest(typed: string, done: number, reading: SearchKey, syllable: number): boolean {
  if (done === typed.length) return true;
  const { text, starts } = reading;
  const begin = starts[syllable];
  if (begin === undefined) return false;
  const end = starts[syllable + 1] ?? text.length;
  let length = 0;
  while (begin + length < end && typed[done + length] === text[begin + length]) length += 1;
  // The longest part first: most people spell whole syllables.
  for (; length > 0; length -= 1) {
    if (matchesRest(typed, done + length, reading, syllable + 1)) return true;
  }
  return false;
}

/** The first letters of all syllables of a reading. */
export function initialsOf({ text, starts }: SearchKey): string {
  return starts.map((start) => text[start] ?? '').join('');
}
