import { describe, expect, it } from 'vitest';
import { predecessorsResolve } from '../../../src/compiler/checks/predecessorsResolve.ts';
import { findings } from '../editedGeodata.ts';

const predecessors = 'predecessors: [haizhu-old]';

describe('predecessorsResolve', () => {
  it('accepts a predecessor that was over', () => {
    expect(findings(predecessorsResolve)).toEqual([]);
  });

  it('suggests the territory that was meant', () => {
    expect(
      findings(predecessorsResolve, { 'places/haizhu.yaml': [[predecessors, 'predecessors: [haizhu-odl]']] }),
    ).toEqual([
      'places/haizhu.yaml:14 territory "haizhu-new" has an unknown predecessor "haizhu-odl" (did you mean "haizhu-old"?)',
    ]);
  });

  it('finds a territory that comes from itself', () => {
    expect(
      findings(predecessorsResolve, { 'places/haizhu.yaml': [[predecessors, 'predecessors: [haizhu-new]']] }),
    ).toEqual(['places/haizhu.yaml:14 territory "haizhu-new" is its own predecessor']);
  });

  it('finds a predecessor that never ended', () => {
    expect(findings(predecessorsResolve, { 'places/haizhu.yaml': [['    to: 2014\n', '']] })).toEqual([
      'places/haizhu.yaml:13 territory "haizhu-old" has a successor, "haizhu-new", but no "to"',
    ]);
  });

  it('finds two that overlap in time', () => {
    expect(
      findings(predecessorsResolve, {
        'places/haizhu.yaml': [[predecessors, `from: 2013-12-31\n    ${predecessors}`]],
      }),
    ).toEqual([
      'places/haizhu.yaml:15 territory "haizhu-new" begins 2013-12-31, before "haizhu-old" ends 2014',
    ]);
  });

  it('leaves open on which day of a year one became the other', () => {
    expect(
      findings(predecessorsResolve, {
        'places/haizhu.yaml': [[predecessors, `from: 2014-02-12\n    ${predecessors}`]],
      }),
    ).toEqual([]);
  });
});
