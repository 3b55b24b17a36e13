/** A plain decimal number, with the signs a person may put behind it. */
const decimal = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(?:°|度|º)?$/i;

/** Degrees with minutes and perhaps seconds: 113°21'30", 113度21分30秒. */
const sexagesimal =
  /^(\d{1,3})\s*[°º度]\s*(\d{1,2}(?:\.\d*)?)\s*['′’分]?\s*(?:(\d{1,2}(?:\.\d*)?)\s*(?:["″”秒]|'')?)?$/;

const hemispheres: readonly (readonly [RegExp, number])[] = [
  [/^(?:东经|北纬)|[EN]$|^[EN]/i, 1],
  [/^(?:西经|南纬)|[WS]$|^[WS]/i, -1],
];

/**
 * The number in a coordinate cell, in degrees where it is written in degrees, minutes and seconds; null where
 * there is none.
 */
export function coordinateOf(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  // Full-width digits are common where an input method was left on; quotes keep their own forms.
  let text = cell
    .replace(/[\uff01-\uff5e]/g, narrow)
    .replace(/[〃＂“]/g, '"')
    .replace(/‘/g, "'")
    .trim();
  let sign = 1;
  for (const [mark, itsSign] of hemispheres) {
    if (!mark.test(text)) continue;
    text = text
      .replace(mark, '')
      .replace(/^[:：]/, '')
      .trim();
    sign = itsSign;
    break;
  }
  const plain = decimal.exec(text)?.[1];
  if (plain !== undefined) return sign * Number(plain);
  const parts = sexagesimal.exec(text);
  if (!parts) return null;
  const [degrees, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  return minutes < 60 && seconds < 60 ? sign * (degrees + minutes / 60 + seconds / 3600) : null;
}

/** The two numbers of a cell such as “113.3, 23.1”; null where there are not exactly two. */
export function coordinatePairOf(cell: unknown): readonly [number, number] | null {
  if (typeof cell !== 'string') return null;
  const text = cell.trim().replace(/^[([（【]|[)\]）】]$/g, '');
  const separated = text.split(/[,，;；、]/);
  const parts = separated.length === 1 ? text.split(/\s+/) : separated;
  const [first, second] = parts.map(coordinateOf);
  return parts.length === 2 && typeof first === 'number' && typeof second === 'number'
    ? [first, second]
    : null;
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
