import { Inflate } from 'fflate';
import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';
import type { ZipEntry } from './zipDirectory.ts';

const localHeaderBytes = 30;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;
/** Deflate expands a byte to at most 1,032: small bites keep what one push unpacks below 17 MB. */
const biteBytes = 16_384;

/**
 * The content of some of an archive's files. Their declared sizes are added up before anything is unpacked,
 * and the real sizes are held to them while unpacking, so that a bomb is stopped early.
 * @throws ImportRefusal when the sizes pass the limit or an entry is damaged.
 */
export function unpack(archive: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  if (declared > importLimits.unpackedBytes) {
    throw new ImportRefusal('archive-too-large', `${importLimits.unpackedBytes / 1e6} MB`);
  }
  return new Map(entries.map((entry) => [entry.name, unpackEntry(archive, entry)]));
}

function unpackEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedContent(archive, entry);
  if (entry.method === stored) {
    return packed.length === entry.declaredBytes ? packed : damaged(entry);
  }
  if (entry.method !== deflated) return damaged(entry);
  const content = new Uint8Array(entry.declaredBytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > content.length) {
      throw new ImportRefusal('archive-too-large', entry.name);
    }
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += biteBytes) {
      const end = Math.min(start + biteBytes, packed.length);
      inflate.push(packed.subarray(start, end), end === packed.length);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    return damaged(entry);
  }
  return length === content.length ? content : damaged(entry);
}

function packedContent(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = entry.localHeaderOffset;
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (header + localHeaderBytes > archive.length || view.getUint32(header, true) !== localSignature) {
    return damaged(entry);
  }
  const start =
    header + localHeaderBytes + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + entry.packedBytes;
  return end <= archive.length ? archive.subarray(start, end) : damaged(entry);
}

function damaged(entry: ZipEntry): never {
  throw new ImportRefusal('format-damaged', `ZIP: ${entry.name}`);
}
