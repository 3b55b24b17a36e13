import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '../../src/domain/ownColumn.ts';
import { type OwnFilter, ownMask, shownRows } from '../../src/domain/ownFilter.ts';

const area: OwnColumn = { kind: 'number', name: 'area', values: Float64Array.of(1, 5, 10, Number.NaN) };
const use: OwnColumn = {
  kind: 'text',
  name: 'use',
  texts: ['Office', '工业 Industry'],
  codes: Uint32Array.of(1, 2, 0, 2),
};
const shown = (...filters: OwnFilter[]) => {
  const mask = ownMask([area, use], filters, 4);
  return mask && [...mask];
};

describe('ownMask', () => {
  it('keeps numbers within bounds, both included, and no row without one', () => {
    expect(shown({ kind: 'range', column: 0, least: 5, most: 10 })).toEqual([0, 1, 1, 0]);
    expect(shown({ kind: 'range', column: 0, least: null, most: 5 })).toEqual([1, 1, 0, 0]);
  });

  it('finds a piece of text whatever its case', () => {
    expect(shown({ kind: 'contains', column: 1, text: ' INDUSTRY' })).toEqual([0, 1, 0, 1]);
  });

  it('keeps chosen values, none among them', () => {
    expect(shown({ kind: 'values', column: 1, codes: [1, 0] })).toEqual([1, 0, 1, 0]);
  });

  it('asks all filters', () => {
    expect(
      shown(
        { kind: 'contains', column: 1, text: '工业' },
        { kind: 'range', column: 0, least: 2, most: null },
      ),
    ).toEqual([0, 1, 0, 0]);
  });

  it('hides nothing for filters that ask nothing yet', () => {
    expect(
      shown(
        { kind: 'range', column: 0, least: null, most: null },
        { kind: 'contains', column: 1, text: ' ' },
        { kind: 'values', column: 1, codes: [] },
      ),
    ).toBeNull();
  });
});

it('shownRows counts what a mask lets through', () => {
  expect([shownRows(Uint8Array.of(1, 0, 1), 3), shownRows(null, 3)]).toEqual([2, 3]);
});
