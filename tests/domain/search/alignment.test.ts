import { describe, expect, it } from 'vitest';
import { longestForgiven, slipsToPrefix } from '../../../src/domain/search/alignment.ts';

const none = Number.POSITIVE_INFINITY;

/** The same by the whole table, one cell after the other, as textbooks have it. */
function byTheBook(text: string, name: string): number {
  const table = Array.from({ length: text.length + 1 }, (_, row) =>
    Array.from({ length: name.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? none;
  for (let row = 1; row <= text.length; row += 1) {
    for (let column = 1; column <= name.length; column += 1) {
      const isSame = text[row - 1] === name[column - 1];
      const isSwap = text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1];
      const costs = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      ];
      if (isSwap && row > 1 && column > 1) costs.push(at(row - 2, column - 2) + 1);
      const cells = table[row];
      if (cells) cells[column] = Math.min(...costs);
    }
  }
  return Math.min(...(table[text.length] ?? []));
}

/** All words of up to six letters out of two. */
const words = Array.from({ length: 126 }, (_, at) => (at + 2).toString(2).slice(1).replaceAll('0', 'a'));

describe('slipsToPrefix', () => {
  it.each([0, 1, 2])('agrees with the whole table of costs, up to %d slips', (slips) => {
    const wrong = words.flatMap((text) =>
      words.filter((name) => {
        const cost = byTheBook(text, name);
        return slipsToPrefix({ text, slips }, name) !== (cost <= slips ? cost : none);
      }),
    );
    expect(words).toHaveLength(126);
    expect(wrong).toEqual([]);
  });

  it('has room for the longest text', () => {
    const text = 'ab'.repeat(longestForgiven / 2);
    expect(slipsToPrefix({ text, slips: 2 }, `${text}ab`)).toBe(0);
    expect(slipsToPrefix({ text, slips: 2 }, `x${text}`)).toBe(1);
    expect(slipsToPrefix({ text, slips: 2 }, text.slice(2))).toBe(2);
  });
});
