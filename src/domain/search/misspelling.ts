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
  if (isHan) return length < 2 ? 0 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a key has enough of the letters for a comparison to be worth its time. */
export function mayBeMisspelt({ letters, slips }: Typed, key: SearchKey): boolean {
  let missing = letters & ~key.letters;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count <= slips;
}

/**
 * The fewest slips (a letter wrong, missing, too many, or two swapped) that lead from the text typed
 * to the beginning of a word of the key, or infinity where they are more than forgiven.
 */
export function slipsFrom(typed: Typed, key: SearchKey): number {
  let least = Number.POSITIVE_INFINITY;
  for (const start of key.starts) {
    // Of two Chinese characters one must hold, and it is the first that names places apart.
    if (typed.isHan && typed.text.length === 2 && key.text[start] !== typed.text[0]) continue;
    least = Math.min(
      least,
      slipsToPrefix(typed, key.text.slice(start, start + typed.text.length + typed.slips)),
    );
    if (least <= 1) break;
  }
  return least;
}

/** Optimal string alignment with whatever prefix of `name` fits best. */
function slipsToPrefix({ text, slips }: Typed, name: string): number {
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= text.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const same = text[row - 1] === name[column - 1];
      let cost = Math.min(
        cell(above, column) + 1,
        cell(current, column - 1) + 1,
        cell(above, column - 1) + (same ? 0 : 1),
      );
      const swapped = text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1];
      if (swapped && column > 1) cost = Math.min(cost, cell(before, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > slips) return Number.POSITIVE_INFINITY;
    [before, above] = [above, current];
  }
  const least = Math.min(...above);
  return least <= slips ? least : Number.POSITIVE_INFINITY;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
