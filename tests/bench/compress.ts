import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Encoded } from '../browser/support/serve.ts';

/** What comes compressed already. */
const packed = /\.(woff2|png|zip)$/;
/** As static hosts compress; the highest level takes ten seconds for the largest file. */
const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Sends a folder's files compressed, as a static host with Brotli does. All of them are compressed
 * here and now: no measured page waits for it.
 */
export function brotliEncoder(folder: string): (path: string, body: Buffer) => Encoded {
  const ready = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !packed.test(path)) ready.set(path, brotliCompressSync(readFileSync(path), level));
  }
  return (path, body) => {
    const compressed = ready.get(path);
    if (compressed === undefined) return { body, headers: {} };
    return { body: compressed, headers: { 'content-encoding': 'br' } };
  };
}
