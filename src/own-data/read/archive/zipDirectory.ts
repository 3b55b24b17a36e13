import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';

/** What an archive says about one of its files; nothing of it is verified. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly localHeaderOffset: number;
}

/** Field offsets and signatures: APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50;
const endBytes = 22;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const encryptedFlag = 0x1;
const utf8Flag = 0x800;
const longestComment = 0xffff;

/**
 * The files an archive lists, folders and the Finder's own entries left out.
 * @throws ImportRefusal when the directory is damaged, too long, or a file is encrypted.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > importLimits.archiveEntries) {
    throw new ImportRefusal('archive-too-large', String(importLimits.archiveEntries));
  }
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + entryBytes > end || view.getUint32(offset, true) !== entrySignature) damaged();
    const flags = view.getUint16(offset + 8, true);
    if (flags & encryptedFlag) throw new ImportRefusal('archive-encrypted');
    const nameBytes = view.getUint16(offset + 28, true);
    const nameStart = offset + entryBytes;
    const name = entryName(bytes.subarray(nameStart, nameStart + nameBytes), (flags & utf8Flag) !== 0);
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/')) {
      entries.push({
        name,
        method: view.getUint16(offset + 10, true),
        packedBytes: view.getUint32(offset + 20, true),
        declaredBytes: view.getUint32(offset + 24, true),
        localHeaderOffset: view.getUint32(offset + 42, true),
      });
    }
    offset = nameStart + nameBytes + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** The end record stands at the very end, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  return damaged();
}

function damaged(): never {
  throw new ImportRefusal('format-damaged', 'ZIP');
}

/** Chinese Windows writes names in GBK without saying so. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
