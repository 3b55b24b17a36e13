import type { Language } from './localizedText.ts';
import type { OwnColumn } from './ownColumn.ts';

export interface OwnRowOrder {
  readonly column: number;
  readonly isDescending: boolean;
}

/** With more different texts, comparing by the language's rules would hold the page up. */
const mostCollated = 20_000;

/**
 * The rows a mask lets through, in an order; in that of the file where none is given. Rows without a
 * value come last either way, and rows of equal value keep the order of the file.
 */
export function orderedRows(
  columns: readonly OwnColumn[],
  mask: Uint8Array | null,
  rows: number,
  order: OwnRowOrder | null,
  language: Language,
): Uint32Array {
  const shown = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => mask?.[row] !== 0);
  const column = order ? columns[order.column] : undefined;
  if (!order || !column) return shown;
  const ranks = ranksOf(column, language);
  const rankOf = (row: number): number => ranks[row] ?? Number.NaN;
  const factor = order.isDescending ? -1 : 1;
  return shown.sort((one, other) => {
    const [a, b] = [rankOf(one), rankOf(other)];
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one - other;
    return (a - b) * factor || one - other;
  });
}

/** A number for each row that orders it; not a number where it has no value. */
function ranksOf(column: OwnColumn, language: Language): Float64Array {
  if (column.kind === 'number') return column.values;
  const { texts, codes } = column;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const isFew = texts.length <= mostCollated;
  const sorted = [...texts.keys()].sort((one, other) => {
    const [a = '', b = ''] = [texts[one], texts[other]];
    if (isFew) return compare(a, b);
    return a < b ? -1 : Number(a > b);
  });
  const rankOfCode = new Float64Array(texts.length + 1).fill(Number.NaN);
  sorted.forEach((text, rank) => {
    rankOfCode[text + 1] = rank;
  });
  return Float64Array.from(codes, (code) => rankOfCode[code] ?? Number.NaN);
}
