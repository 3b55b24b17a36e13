import { brotliCompressSync } from 'node:zlib';
import type { Encoded } from '../browser/support/serve.ts';

/** What comes compressed already. */
const packed = /\.(woff2|png|zip|jpg|br|gz)$/;

/** Compresses as a static host with Brotli does; each file once. */
export function brotliEncoder(): (path: string, body: Buffer) => Encoded {
  const ready = new Map<string, Buffer>();
  return (path, body) => {
    if (packed.test(path)) return { body, headers: {} };
    const compressed = ready.get(path) ?? brotliCompressSync(body);
    ready.set(path, compressed);
    return { body: compressed, headers: { 'content-encoding': 'br' } };
  };
}
