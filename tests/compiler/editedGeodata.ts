import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../../src/compiler/checks/check.ts';
import { formatIssue, type Issue } from '../../src/compiler/issue.ts';
import { readDataset } from '../../src/compiler/read/readDataset.ts';
import { shownPath } from '../../src/compiler/read/sourceFile.ts';

export const goodGeodata = 'tests/fixtures/good-geodata';

/** Replacements by file: the text found there once, and what stands there instead. */
export type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** Calls `use` with a copy of the good folder that has been edited. */
export function withEdits<T>(edits: Edits, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  try {
    cpSync(goodGeodata, folder, { recursive: true });
    for (const [file, replacements] of Object.entries(edits)) {
      const path = join(folder, file);
      const text = replacements.reduce(
        (done, [from, to]) => replaceOnce(done, from, to),
        readFileSync(path, 'utf8'),
      );
      writeFileSync(path, text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `file:line message` of what one check finds in the edited folder, paths as within the folder. */
export function findings(check: Check, edits: Edits = {}): string[] {
  return withEdits(edits, (folder) => shown(check(readDataset(folder).dataset), folder));
}

/** `file:line message` of what is wrong with the shape of the files in the edited folder. */
export function shapeFindings(edits: Edits): string[] {
  return withEdits(edits, (folder) => shown(readDataset(folder).issues, folder));
}

/** Wherever the checkout and the temporary folder lie, paths are shown from the edited folder. */
function shown(issues: readonly Issue[], folder: string): string[] {
  return issues.map((issue) => formatIssue(issue).replaceAll(`${shownPath(folder)}/`, ''));
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must occur exactly once`);
  return text.replace(from, () => to);
}
