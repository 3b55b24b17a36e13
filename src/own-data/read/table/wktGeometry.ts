import { wktToGeoJSON } from 'betterknown';
import { RecordFault } from '../../recordFault.ts';

const start =
  /^\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;
const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const position = new RegExp(String.raw`^\s*${number}(?:\s+${number}){1,3}\s*$`, 'i');

/** Whether a cell begins as well-known text does. */
export function isWkt(cell: unknown): cell is string {
  return typeof cell === 'string' && start.test(cell);
}

/** The SRID that extended well-known text begins with. */
export function sridOf(cell: unknown): number | null {
  const srid = typeof cell === 'string' ? start.exec(cell)?.[1] : undefined;
  return srid === undefined ? null : Number(srid);
}

/** The geometry of well-known text, in its own coordinates; null where it is EMPTY, a fault where it is none. */
export function wktGeometry(cell: string): unknown {
  const text = cell
    .replace(/^\s*SRID\s*=\s*\d+\s*;/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  // The parser reads as much of a number as it can and ignores the rest.
  const wrong = wrongPosition(text);
  if (wrong !== null) return new RecordFault('coordinates-not-numbers', `“${wrong}”`);
  if (!isBalanced(text)) return new RecordFault('geometry-invalid', 'WKT');
  try {
    return wktToGeoJSON(text);
  } catch {
    return new RecordFault('geometry-invalid', 'WKT');
  }
}

function wrongPosition(text: string): string | null {
  for (const [, list] of text.matchAll(/\(([^()]*)(?=\))/g)) {
    const wrong = list?.split(',').find((item) => !position.test(item));
    if (wrong !== undefined) return wrong.trim().slice(0, 40);
  }
  return null;
}

/** One text of nested brackets and nothing after it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [index, character] of [...text.matchAll(/[()]/g)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    depth += character === '(' ? 1 : -1;
    if (depth < 0 || (depth === 0 && index !== text.length - 1)) return false;
  }
  return depth === 0;
}
