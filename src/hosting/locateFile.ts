import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a static host has for an address. */
export type Located =
  | { readonly kind: 'file'; readonly path: string; readonly stats: Stats }
  /** A folder that was asked for without the slash at its end. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

/** Finds the file for a path below a folder; a folder's own is its `index.html`. @param path decoded, without a slash before it */
export async function locateFile(folder: string, path: string): Promise<Located> {
  const file = join(folder, path);
  if (path.includes('\0') || !(file + sep).startsWith(join(folder, sep))) return { kind: 'missing' };
  const stats = await statOf(file);
  if (stats?.isFile()) return { kind: 'file', path: file, stats };
  if (!stats?.isDirectory()) return { kind: 'missing' };
  if (path !== '' && !path.endsWith('/')) return { kind: 'folder' };
  const index = join(file, 'index.html');
  const indexStats = await statOf(index);
  return indexStats?.isFile() ? { kind: 'file', path: index, stats: indexStats } : { kind: 'missing' };
}

/** What is known of a file; nothing where there is none. */
export async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
