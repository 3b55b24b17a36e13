import { describe, expect, it } from 'vitest';
import { type ImportProblemCode, importProblemSeverities } from '../../src/own-data/importProblem.ts';
import { readDataset } from '../../src/own-data/read/readDataset.ts';
import { malformedFiles } from './malformed/all.ts';

/** Met only where no file content leads to: the page, the worker and the browser. */
const notOfContent: readonly ImportProblemCode[] = [
  'file-unreadable',
  'too-many-files',
  'reader-stopped',
  'cancelled',
];

/** Some files are as large as the limits; a busy machine takes seconds over them. */
const timeout = 30_000;

describe.each(Object.entries(malformedFiles))('malformed %s', { timeout }, (_, cases) => {
  it.each(cases.map((malformed) => [malformed.fault, malformed] as const))(
    '%s',
    async (_fault, malformed) => {
      const { datasets, problems } = await readDataset(malformed.files);
      const all = [...problems, ...datasets.flatMap((dataset) => dataset.problems)];
      expect(all.map(({ code }) => code)).toEqual(malformed.codes);
      expect(datasets.reduce((sum, { records }) => sum + records.length, 0)).toBe(malformed.kept);
      for (const { code, severity } of all) expect(severity).toBe(importProblemSeverities[code]);
      const isRefused = problems.some(({ severity }) => severity === 'refused');
      if (malformed.kept === 0) expect(isRefused).toBe(true);
    },
  );
});

describe('the malformed files', () => {
  const cases = Object.values(malformedFiles).flat();

  it('are sixty and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it('between them meet every problem that a file can have', () => {
    const met = new Set(cases.flatMap(({ codes }) => codes));
    const codes = Object.keys(importProblemSeverities).sort();
    expect([...met, ...notOfContent].sort()).toEqual(codes);
  });
});
