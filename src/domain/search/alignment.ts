/** Texts longer than this are not searched for misspellings; it bounds the working memory. */
export const longestForgiven = 40;

const width = longestForgiven + 3;
/** The last three rows of the table, reused by every call: it runs thousands of times a keystroke. */
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;
/** More than any count of slips that is forgiven, and small enough to be added to. */
const far = 100;

/**
 * Optimal string alignment: the fewest single-letter slips and swaps of neighbours between a text of
 * at most `longestForgiven` letters and whatever beginning of `name` fits it best; infinity if more
 * than `slips`. Cells further than `slips` from the diagonal cannot count and are not computed.
 */
export function slipsToPrefix(
  { text, slips }: { readonly text: string; readonly slips: number },
  name: string,
): number {
  let [before, above, current]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  for (let column = 0; column <= slips + 1; column += 1) above[column] = column;
  let least = far;
  for (let row = 1; row <= text.length; row += 1) {
    const from = Math.max(1, row - slips);
    const to = Math.min(name.length, row + slips);
    current[from - 1] = from === 1 ? row : far;
    least = cell(current, from - 1);
    for (let column = from; column <= to; column += 1) {
      const isSame = text[row - 1] === name[column - 1];
      let cost = cell(above, column - 1) + (isSame ? 0 : 1);
      cost = Math.min(cost, cell(above, column) + 1, cell(current, column - 1) + 1);
      if (row > 1 && column > 1 && text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1]) {
        cost = Math.min(cost, cell(before, column - 2) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    current[to + 1] = far;
    if (least > slips) return Number.POSITIVE_INFINITY;
    [before, above, current] = [above, current, before];
  }
  return least;
}

function cell(row: Uint8Array, column: number): number {
  return row[column] ?? far;
}
