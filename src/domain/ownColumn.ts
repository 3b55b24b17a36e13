/** A number of each row of an imported layer; not a number where the row has none. */
export interface OwnNumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly values: Float64Array;
}

/** A text of each row: each different text once, and for each row which of them. */
export interface OwnTextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly texts: readonly string[];
  /** 0 where the row has none, else one more than the index in `texts`. */
  readonly codes: Uint32Array;
}

/** One attribute of an imported layer, by row. */
export type OwnColumn = OwnNumberColumn | OwnTextColumn;

/** What a row has in a column; null where it has nothing. */
export function ownCell(column: OwnColumn, row: number): number | string | null {
  if (column.kind === 'number') {
    const value = column.values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }
  return column.texts[(column.codes[row] ?? 0) - 1] ?? null;
}

/** How many rows have each text, in the order of `texts`; rows without one are not counted. */
export function countsOfTexts({ texts, codes }: OwnTextColumn): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (const code of codes) if (code > 0) counts[code - 1] = (counts[code - 1] ?? 0) + 1;
  return counts;
}
