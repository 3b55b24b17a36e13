import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '../../src/domain/ownColumn.ts';
import { orderedRows } from '../../src/domain/ownRows.ts';

const columns: readonly OwnColumn[] = [
  { kind: 'number', name: 'n', values: Float64Array.of(3, Number.NaN, 1, 3) },
  { kind: 'text', name: 't', texts: ['珠江', '10号', '9号'], codes: Uint32Array.of(1, 2, 0, 3) },
];
const rows = (column: number | null, isDescending = false, mask: Uint8Array | null = null) => [
  ...orderedRows(columns, mask, 4, column === null ? null : { column, isDescending }, 'zh'),
];

describe('orderedRows', () => {
  it('keeps the order of the file and leaves out what a mask hides', () => {
    expect(rows(null)).toEqual([0, 1, 2, 3]);
    expect(rows(null, false, Uint8Array.of(1, 0, 0, 1))).toEqual([0, 3]);
  });

  it('sorts numbers either way, rows without one last', () => {
    expect(rows(0)).toEqual([2, 0, 3, 1]);
    expect(rows(0, true)).toEqual([0, 3, 2, 1]);
  });

  it('sorts texts as a reader would, numbers in them by value', () => {
    expect(rows(1)).toEqual([3, 1, 0, 2]);
  });
});
