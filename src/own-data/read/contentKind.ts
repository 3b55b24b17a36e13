import { ImportRefusal } from '../importRefusal.ts';
import { extensionOf } from './fileName.ts';
import type { NamedBytes } from './namedBytes.ts';

/** What the first bytes say a file is; the extension is asked only where they say nothing. */
export type ContentKind = 'zip' | 'shp' | 'flatgeobuf' | 'text';

/** Signatures that begin a file. */
const known: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['shp', [0x00, 0x00, 0x27, 0x0a]],
  ['flatgeobuf', [0x66, 0x67, 0x62, 0x03]],
];

/** Formats that are recognised, to be named, and not read. A GeoPackage is a SQLite database. */
const foreign: readonly (readonly [string, string])[] = [
  ['GeoPackage', 'SQLite format 3'],
  ['Excel 97–2003 (.xls)', '\xd0\xcf\x11\xe0'],
  ['RAR', 'Rar!'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
  ['PDF', '%PDF'],
  ['DWG', 'AC10'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['TIFF', 'II*\0'],
  ['FlatGeobuf 1–2', 'fgb'],
];

/**
 * @throws ImportRefusal for an empty file and for a format that is recognised, or is binary, and not read.
 */
export function contentKindOf({ name, bytes }: NamedBytes): ContentKind {
  if (bytes.length === 0) throw new ImportRefusal('file-empty');
  const kind = known.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (kind) return kind[0];
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = foreign.find(([, signature]) => start.startsWith(signature));
  if (other) throw new ImportRefusal('format-unknown', other[0]);
  if (isBinary(bytes)) {
    const extension = extensionOf(name);
    throw new ImportRefusal('format-unknown', extension === '' ? name : `.${extension}`);
  }
  return 'text';
}

/** Text has no zero bytes, but for UTF-16, where every other byte of its ASCII is one. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const zeros = start.filter((byte) => byte === 0).length;
  const isUtf16 =
    (start[0] === 0xff && start[1] === 0xfe) ||
    (start[0] === 0xfe && start[1] === 0xff) ||
    (zeros * 3 > start.length && (start[0] === 0) !== (start[1] === 0));
  return zeros > 0 && !isUtf16;
}
