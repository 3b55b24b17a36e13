import type { OwnColumn, OwnNumberColumn, OwnTextColumn } from './ownColumn.ts';

/** What one column of an imported layer has to say of a row for the row to be shown. */
export type OwnFilter =
  /** A number within bounds, both included; null leaves an end open. */
  | {
      readonly kind: 'range';
      readonly column: number;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** A text with this in it, whatever its case. */
  | { readonly kind: 'contains'; readonly column: number; readonly text: string }
  /** One of these texts, by their codes; 0 stands for none. */
  | { readonly kind: 'values'; readonly column: number; readonly codes: readonly number[] };

/** 1 for each row that all filters let through, 0 for the others; null where nothing is filtered. */
export function ownMask(
  columns: readonly OwnColumn[],
  filters: readonly OwnFilter[],
  rows: number,
): Uint8Array | null {
  const effective = filters.filter(narrows);
  if (effective.length === 0) return null;
  const mask = new Uint8Array(rows).fill(1);
  for (const filter of effective) {
    const column = columns[filter.column];
    if (filter.kind === 'range' && column?.kind === 'number') keepRange(mask, column, filter);
    else if (filter.kind !== 'range' && column?.kind === 'text')
      keepCodes(mask, column, codesOf(column, filter));
  }
  return mask;
}

/** How many rows a mask lets through. */
export function shownRows(mask: Uint8Array | null, rows: number): number {
  return mask ? mask.reduce((sum, shown) => sum + shown, 0) : rows;
}

function narrows(filter: OwnFilter): boolean {
  switch (filter.kind) {
    case 'range':
      return filter.least !== null || filter.most !== null;
    case 'contains':
      return filter.text.trim() !== '';
    case 'values':
      return filter.codes.length > 0;
  }
}

type Kind<K extends OwnFilter['kind']> = Extract<OwnFilter, { readonly kind: K }>;

function keepRange(mask: Uint8Array, { values }: OwnNumberColumn, { least, most }: Kind<'range'>): void {
  const [low, high] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  for (let row = 0; row < mask.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!(value >= low && value <= high)) mask[row] = 0;
  }
}

/** 1 for each code that is let through. */
function codesOf({ texts }: OwnTextColumn, filter: Kind<'contains'> | Kind<'values'>): Uint8Array {
  const kept = new Uint8Array(texts.length + 1);
  if (filter.kind === 'values') {
    for (const code of filter.codes) kept[code] = 1;
    return kept;
  }
  const wanted = filter.text.trim().toLowerCase();
  texts.forEach((text, index) => {
    if (text.toLowerCase().includes(wanted)) kept[index + 1] = 1;
  });
  return kept;
}

function keepCodes(mask: Uint8Array, { codes }: OwnTextColumn, kept: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) if (kept[codes[row] ?? 0] !== 1) mask[row] = 0;
}
