import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Check } from '../../src/compiler/checks/check.ts';
import { formatIssue, type Issue } from '../../src/compiler/issue.ts';
import { readDataset } from '../../src/compiler/read/readDataset.ts';

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

function shown(issues: readonly Issue[], folder: string): string[] {
  const lead = `${basename(dirname(folder))}/${basename(folder)}/`;
  return issues.map((issue) => {
    const line = formatIssue(issue).replaceAll(/(\.\.\/)+/g, '');
    return line.replaceAll(lead, '');
  });
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must occur exactly once`);
  return text.replace(from, () => to);
}
