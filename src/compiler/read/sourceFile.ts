import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../issue.ts';

/** A path as issues show it: from the working folder, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

/** Text of a file without a byte order mark, or undefined when there is no such file. */
export function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}

/** Files of a folder with the given ending, in order; anything else in the folder is an issue. */
export function filesOf(folder: string, ending: string): { paths: string[]; issues: Issue[] } {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
  const strange = names.filter((name) => !name.endsWith(ending));
  return {
    paths: names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name)),
    issues: strange.map((name) => ({
      file: shownPath(join(folder, name)),
      line: 1,
      message: `is not read: only files ending in ${ending} belong in this folder`,
    })),
  };
}

export function missingFile(path: string): Issue {
  return { file: shownPath(path), line: 1, message: 'the file is missing' };
}
