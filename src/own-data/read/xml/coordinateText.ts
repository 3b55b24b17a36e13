/** A number as XML schema writes decimals: nothing before or after it, and no comma in it. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number, or the text itself where it is none, for the cleaning to name. */
export function ordinateOf(text: string): number | string {
  const trimmed = text.trim();
  return decimal.test(trimmed) ? Number(trimmed) : trimmed;
}

/** The positions of KML's `lng,lat[,height] lng,lat[,height] …`. */
export function kmlPositions(text: string): (number | string)[][] {
  return text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map((tuple) => tuple.split(',').map(ordinateOf));
}
