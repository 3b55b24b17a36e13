import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, readGeodata } from './compile.ts';
import { formatIssue, type Issue } from './issue.ts';

const cache = new Map<string, { readonly state: string; readonly compiled: Compiled }>();

/** `readGeodata`, compiled again only when a file of the folder has changed since. */
export function compileCached(folder: string): Compiled {
  const state = stateOf(folder);
  const known = cache.get(folder);
  if (known?.state === state) return known.compiled;
  const compiled = readGeodata(folder);
  cache.set(folder, { state, compiled });
  return compiled;
}

/** The compiled folder; rejects with an error that lists every issue if there is any. */
export async function readGeodataOrThrow(folder: string): Promise<Compiled> {
  const compiled = compileCached(folder);
  if (compiled.issues.length > 0) throw new Error(summaryOf(compiled.issues));
  return compiled;
}

/** All issues as one message. */
export function summaryOf(issues: readonly Issue[]): string {
  return [`geodata has ${issues.length} issue(s):`, ...issues.map(formatIssue)].join('\n');
}

/** Changes whenever a file is added, removed or written. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .sort()
    .join('\n');
}
