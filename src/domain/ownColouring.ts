import type { ClassMethod } from './choropleth/classing.ts';
import { classThresholds } from './choropleth/classThresholds.ts';
import { mostNumberClasses, mostTextClasses } from './ownColours.ts';
import { countsOfTexts, type OwnColumn, type OwnNumberColumn, type OwnTextColumn } from './ownColumn.ts';

/** What one colour of an imported layer stands for. */
export type OwnColourEntry =
  /** Numbers from `least` to `most`, the latter only included in the last class. */
  | { readonly kind: 'range'; readonly least: number; readonly most: number; readonly rows: number }
  | { readonly kind: 'value'; readonly text: string; readonly rows: number }
  /** All texts rarer than those that have a colour of their own. */
  | { readonly kind: 'other'; readonly texts: number; readonly rows: number };

/** An imported layer coloured by one of its columns. */
export interface OwnColouring {
  readonly column: number;
  /** How numbers are divided; null for texts. */
  readonly method: ClassMethod | null;
  readonly entries: readonly OwnColourEntry[];
  /** 0 where the row has no value, else one more than the index of its entry. */
  readonly classes: Uint8Array;
}

/** How numbers are divided where the reader has not chosen: outliers are common in what people bring. */
export const defaultOwnMethod: ClassMethod = 'quantile';

/** Gives each row the class of its value: classes of numbers as of the atlas' own, the commonest of texts. */
export function ownColouring(
  columns: readonly OwnColumn[],
  index: number,
  method: ClassMethod = defaultOwnMethod,
): OwnColouring | null {
  const column = columns[index];
  if (!column) return null;
  return column.kind === 'number'
    ? { column: index, method, ...numberClasses(column, method) }
    : { column: index, method: null, ...textClasses(column) };
}

type Classes = Pick<OwnColouring, 'entries' | 'classes'>;

function numberClasses({ values }: OwnNumberColumn, method: ClassMethod): Classes {
  const classes = new Uint8Array(values.length);
  const numbers = [...values.filter((value) => !Number.isNaN(value)).sort()];
  const [least, most] = [numbers[0], numbers.at(-1)];
  if (least === undefined || most === undefined) return { entries: [], classes };
  const starts = [least, ...classThresholds(numbers, { method, count: mostNumberClasses })];
  const rows = new Array<number>(starts.length).fill(0);
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const entry = starts.findLastIndex((start) => value >= start);
    classes[row] = entry + 1;
    rows[entry] = (rows[entry] ?? 0) + 1;
  });
  const entries = starts.map(
    (start, entry): OwnColourEntry => ({
      kind: 'range',
      least: start,
      most: starts[entry + 1] ?? most,
      rows: rows[entry] ?? 0,
    }),
  );
  return { entries, classes };
}

function textClasses(column: OwnTextColumn): Classes {
  const counts = countsOfTexts(column);
  const common = [...counts.keys()]
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other)
    .slice(0, mostTextClasses);
  const classOfCode = new Uint8Array(column.texts.length + 1).fill(mostTextClasses + 1);
  classOfCode[0] = 0;
  common.forEach((text, entry) => {
    classOfCode[text + 1] = entry + 1;
  });
  const entries: OwnColourEntry[] = common.map((text) => ({
    kind: 'value',
    text: column.texts[text] ?? '',
    rows: counts[text] ?? 0,
  }));
  const others = column.texts.length - common.length;
  if (others > 0) {
    const rows =
      counts.reduce((sum, count) => sum + count, 0) - entries.reduce((sum, { rows }) => sum + rows, 0);
    entries.push({ kind: 'other', texts: others, rows });
  }
  return { entries, classes: Uint8Array.from(column.codes, (code) => classOfCode[code] ?? 0) };
}
