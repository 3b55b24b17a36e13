import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceImports.ts';

const rooms = readdirSync('src');
const testFiles = sourceFiles('tests').filter((file) => /\.test\.tsx?$/.test(file));

describe('test files', () => {
  it('that mirror a room of src/ each have their source file', () => {
    const orphans = testFiles.filter((file) => {
      const path = relative('tests', file).replace(/\.test\.tsx?$/, '');
      const mirrors = rooms.some((room) => path.startsWith(`${room}/`));
      return mirrors && !existsSync(`src/${path}.ts`) && !existsSync(`src/${path}.tsx`);
    });
    expect(orphans).toEqual([]);
  });

  it('leave no test out: none skipped, none alone, none to be done', () => {
    const narrowed =
      /\b(?:describe|it|test)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b|\b[xf](?:it|describe)\(/;
    expect(testFiles.filter((file) => narrowed.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
