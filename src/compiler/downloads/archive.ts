import { strToU8, zipSync } from 'fflate';

/** One ZIP file with the given files in their order; the same bytes for the same content. */
export function archive(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)]);
  // In local time, because ZIP stores one without a zone; the content's own date is its edition.
  const fixedTime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: fixedTime });
}
