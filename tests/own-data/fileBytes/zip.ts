import { zipSync } from 'fflate';

export function zip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...entries });
}

/** Where fields of a central directory entry stand (APPNOTE.TXT, 4.3.12), in bytes from its start. */
const directoryFields = { flags: [8, 2], method: [10, 2], declaredBytes: [24, 4], offset: [42, 4] } as const;

/** The archive with one field of its first directory entry changed: what a hostile or damaged archive says. */
export function zipClaiming(
  archive: Uint8Array,
  field: keyof typeof directoryFields,
  value: number,
): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  const [offset, size] = directoryFields[field];
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return changed;
}
