import { expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { formatIssue } from '../../src/compiler/issue.ts';

it('geodata/ has no issues', () => {
  expect(readGeodata('geodata').issues.map(formatIssue)).toEqual([]);
});
