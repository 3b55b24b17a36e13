/** The lowest and the highest value a figure stands for; equal unless it is a range. In base units. */
export interface ValueSpan {
  readonly least: number;
  readonly most: number;
}

/** A restriction to places whose figure of one metric lies between two values. */
export interface NumericRange {
  /** Id of the metric's column: `gdp@2024`. */
  readonly column: string;
  /** Inclusive, in the metric's base unit; null for no bound. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether places without such a figure stay. */
  readonly keepsUnpublished: boolean;
}

/** Whether any value may lie in a range; a figure that is itself a range does if the two touch. */
export function meetsRange(values: readonly ValueSpan[] | undefined, range: NumericRange): boolean {
  if (!values || values.length === 0) return range.keepsUnpublished;
  const { least, most } = range;
  return values.some(
    (span) => (most === null || span.least <= most) && (least === null || span.most >= least),
  );
}

const number = String.raw`-?\d{1,15}(?:\.\d{1,15})?(?:e-?\d{1,2})?`;
/** A metric's id, `@`, the code of one of its figure sets. */
const columnPattern = String.raw`([a-z][a-z0-9_]{0,79})@[\w./-]{1,40}`;
const rangePattern = new RegExp(`^(${columnPattern}):(${number})?\\.\\.(${number})?(,keep)?$`);

/** The metric of a column's id; undefined where a text is no such id. */
export function metricOfColumn(id: string): string | undefined {
  return new RegExp(`^${columnPattern}$`).exec(id)?.[1];
}

/** A range as a link writes it: `gdp@2024:1e11..5e11`, with `,keep` where the unpublished stay. */
export function encodeRange({ column, least, most, keepsUnpublished }: NumericRange): string {
  return `${column}:${shortest(least)}..${shortest(most)}${keepsUnpublished ? ',keep' : ''}`;
}

/** The range a link means; null where it is none, is of an unknown metric or leaves nothing between its ends. */
export function decodeRange(text: string, metrics: readonly string[]): NumericRange | null {
  const match = rangePattern.exec(text);
  if (!match) return null;
  const [, column = '', metric = '', low, high, keep] = match;
  const least = low === undefined ? null : Number(low);
  const most = high === undefined ? null : Number(high);
  if (!metrics.includes(metric) || (least !== null && most !== null && least > most)) return null;
  return { column, least, most, keepsUnpublished: keep !== undefined };
}

/** The shorter of `500000` and `5e5`; nothing for no bound. */
function shortest(value: number | null): string {
  if (value === null) return '';
  const plain = String(value);
  const scientific = value.toExponential().replace('+', '');
  return (scientific.length < plain.length ? scientific : plain).replace('e+', 'e');
}
