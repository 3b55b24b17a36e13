import { describe, expect, it } from 'vitest';
import { rangesAreOrdered } from '../../../src/compiler/checks/rangesAreOrdered.ts';
import { findings } from '../editedGeodata.ts';

describe('rangesAreOrdered', () => {
  it('accepts a range from less to more', () => {
    expect(findings(rangesAreOrdered)).toEqual([]);
  });

  it('finds the ends swapped', () => {
    expect(
      findings(rangesAreOrdered, {
        'places/pazhou.yaml': [['value: 1\n    valueMax: 2', 'value: 2\n    valueMax: 1']],
      }),
    ).toEqual(['places/pazhou.yaml:42 "valueMax" 1 must be larger than "value" 2']);
  });

  it('finds a range with one end', () => {
    expect(findings(rangesAreOrdered, { 'places/pazhou.yaml': [['    valueMax: 2\n', '']] })).toEqual([
      'places/pazhou.yaml:42 a range needs "valueMax", its upper end',
    ]);
  });

  it('finds an upper end of what is no range', () => {
    expect(findings(rangesAreOrdered, { 'places/pazhou.yaml': [['    qualifier: range\n', '']] })).toEqual([
      'places/pazhou.yaml:42 "valueMax" belongs to a range; the qualifier is "exact"',
    ]);
  });
});
