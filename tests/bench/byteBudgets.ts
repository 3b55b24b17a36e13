import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isVariant } from '../../src/hosting/encodings.ts';
import type { Budgets, SumBudget } from './budgets.ts';
import { pageScripts } from './pageScripts.ts';

/** One budget held against the built files. */
export interface ByteVerdict {
  readonly name: string;
  readonly kilobytes: number;
  readonly maxKilobytes: number;
  /** The files counted, largest first, with their gzip kilobytes. */
  readonly files: readonly (readonly [path: string, kilobytes: number])[];
  /** Also false where nothing matched: a budget that measures nothing holds nothing. */
  readonly held: boolean;
}

/** Holds the byte budgets against a built site. */
export function checkBytes(dist: string, budgets: Pick<Budgets, 'files' | 'sums'>): ByteVerdict[] {
  const paths = builtFiles(dist);
  const each = budgets.files.map(({ name, match, maxKilobytes }) => {
    const files = weigh(
      dist,
      paths.filter((path) => new RegExp(match).test(path)),
    );
    return verdict(name, files[0]?.[1] ?? 0, maxKilobytes, files);
  });
  const sums = budgets.sums.map((budget) => {
    const files = weigh(dist, summed(dist, paths, budget));
    const total = files.reduce((sum, [, kilobytes]) => sum + kilobytes, 0);
    return verdict(budget.name, total, budget.maxKilobytes, files);
  });
  return [...each, ...sums];
}

/** Gzip size of a file in kilobytes of 1000 bytes. */
export function gzipKilobytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function summed(dist: string, paths: readonly string[], { match, scriptsOf, without }: SumBudget): string[] {
  const named = match === undefined ? [] : paths.filter((path) => new RegExp(match).test(`/${path}`));
  const loaded = scriptsOf === undefined || !paths.includes(scriptsOf) ? [] : pageScripts(dist, scriptsOf);
  const left = without === undefined ? undefined : new RegExp(without);
  return [...named, ...loaded].filter((path) => left?.test(`/${path}`) !== true);
}

function weigh(dist: string, paths: readonly string[]): (readonly [string, number])[] {
  const weighed = paths.map((path) => [path, gzipKilobytes(join(dist, path))] as const);
  return weighed.sort(([, a], [, b]) => b - a);
}

function verdict(
  name: string,
  kilobytes: number,
  maxKilobytes: number,
  files: ByteVerdict['files'],
): ByteVerdict {
  return {
    name,
    kilobytes,
    maxKilobytes,
    files,
    held: files.length > 0 && kilobytes <= maxKilobytes,
  };
}

function builtFiles(dist: string): string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  // Compressed variants are other forms of a file that is weighed already.
  const files = entries.filter((entry) => entry.isFile() && !isVariant(entry.name));
  return files.map((file) =>
    join(file.parentPath, file.name)
      .slice(dist.length + 1)
      .split(sep)
      .join(posix.sep),
  );
}
