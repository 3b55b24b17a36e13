import { guessedEncoding } from '../text/decodeText.ts';

/**
 * The text of a fixed-width field, null where the bytes are no text in that encoding. A field may break off in
 * the middle of a character: what is left of it is dropped.
 */
export function fieldText(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return text.replace(/[\0 ]+$/, '');
  } catch {
    return null;
  }
}

/** As `fieldText`, with a replacement character for what cannot be read. */
export function readableFieldText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true }).replace(/[\0 ]+$/, '');
}

/**
 * The encoding of a table's texts: the stated one if each sample is valid in it, else UTF-8 if each is, else GB
 * 18030. `isGuessed` where the last two decide and there is anything but ASCII.
 */
export function encodingOf(
  samples: Iterable<Uint8Array>,
  stated: string | null,
): { readonly encoding: string; readonly isGuessed: boolean } {
  const foreign = [...samples].filter((bytes) => bytes.some((byte) => byte > 0x7f));
  const fits = (encoding: string) => foreign.every((bytes) => fieldText(bytes, encoding) !== null);
  if (stated !== null && fits(stated)) return { encoding: stated, isGuessed: false };
  if (fits('utf-8')) return { encoding: 'utf-8', isGuessed: false };
  return { encoding: guessedEncoding, isGuessed: true };
}
