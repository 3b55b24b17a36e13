import iconv from 'iconv-lite';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function gbk(text: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, 'gbk'));
}

/** Without a byte order mark. */
export function utf16le(text: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: false }));
}

export function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
