import { ImportRefusal } from '../../importRefusal.ts';
import type { ProblemLog } from '../../problemLog.ts';

/** The superset of GB 2312 and GBK in which Chinese desktop programs still write text. */
export const guessedEncoding = 'gb18030';

/** Of a thousand characters, so many may be unreadable in a text that is kept. */
const tolerablePerThousand = 10;

/**
 * The text of a file: by its byte order mark; else UTF-16 if every other byte is zero, UTF-8 if it is valid as
 * such, and GB 18030 as a guess, which is noted. Where it is valid in neither of the last two, the one in which
 * fewer characters are damaged, as long as they are few, which is noted as well.
 * @throws ImportRefusal when the bytes are text in none of these.
 */
export function decodeText(bytes: Uint8Array, log: ProblemLog): string {
  const marked = encodingOfMark(bytes) ?? utf16WithoutMark(bytes);
  const encodings = marked ? [marked] : ['utf-8', guessedEncoding];
  for (const encoding of encodings) {
    const text = validText(bytes, encoding);
    if (text === null) continue;
    if (encoding === guessedEncoding) log.add('encoding-guessed', undefined, encoding.toUpperCase());
    return text;
  }
  const { text, encoding } = leastDamaged(bytes, encodings);
  log.add('characters-replaced', undefined, encoding.toUpperCase());
  return text;
}

/** Null where the bytes are not valid in that encoding; a byte order mark is taken off. */
function validText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function leastDamaged(bytes: Uint8Array, encodings: readonly string[]) {
  const [best] = encodings
    .map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
    .map((candidate) => ({ ...candidate, damaged: candidate.text.split('\ufffd').length - 1 }))
    .sort((a, b) => a.damaged - b.damaged);
  if (!best || best.damaged * 1_000 > best.text.length * tolerablePerThousand) {
    throw new ImportRefusal('encoding-unreadable');
  }
  return best;
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The start of a table or of markup is ASCII: in UTF-16 its zero bytes stand all at even or all at odd places. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const [a, b, c, d] = bytes;
  if (a === 0 && c === 0 && b !== 0 && d !== 0) return 'utf-16be';
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
  return null;
}
