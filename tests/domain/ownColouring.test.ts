import { describe, expect, it } from 'vitest';
import { classMethods } from '../../src/domain/choropleth/classing.ts';
import { classThresholds } from '../../src/domain/choropleth/classThresholds.ts';
import { type OwnColouring, ownColouring } from '../../src/domain/ownColouring.ts';
import type { OwnColumn } from '../../src/domain/ownColumn.ts';

function coloured(column: OwnColumn, ...method: readonly OwnColouring['method'][]): OwnColouring {
  const colouring = ownColouring([column], 0, method[0] ?? undefined);
  if (!colouring) throw new Error('no colouring');
  return colouring;
}

const numbers = (...values: number[]) =>
  coloured({ kind: 'number', name: 'n', values: Float64Array.from(values) });

const texts = (...values: string[]) => {
  const known = [...new Set(values)].filter((text) => text !== '');
  const codes = Uint32Array.from(values, (text) => known.indexOf(text) + 1);
  return coloured({ kind: 'text', name: 't', texts: known, codes });
};

describe('ownColouring of numbers', () => {
  it('makes five classes with a fifth of the rows each', () => {
    const { entries, classes } = numbers(...Array.from({ length: 100 }, (_, index) => index));
    expect(entries.map(({ rows }) => rows)).toEqual([20, 20, 20, 20, 20]);
    expect([classes[0], classes[99]]).toEqual([1, 5]);
  });

  it.each(classMethods)('divides by %s as the atlas divides its own figures', (method) => {
    const values = Array.from({ length: 60 }, (_, index) => (index * 37) % 61).map((value) => value ** 3);
    const column: OwnColumn = { kind: 'number', name: 'n', values: Float64Array.from(values) };
    const { entries, classes } = coloured(column, method);
    const starts = entries.flatMap((entry) => (entry.kind === 'range' ? entry.least : []));
    expect(starts.slice(1)).toEqual(classThresholds(values, { method, count: 5 }));
    const sizes = entries.map((_, entry) => classes.filter((each) => each === entry + 1).length);
    expect(entries.map(({ rows }) => rows)).toEqual(sizes);
    expect(sizes.reduce((sum, rows) => sum + rows)).toBe(60);
  });

  it('makes fewer where one number makes up most of them, and none for one without a number', () => {
    const { entries, classes } = numbers(0, 0, 0, 0, 0, 0, 0, 9, Number.NaN);
    expect(entries.map(({ rows }) => rows).reduce((sum, rows) => sum + rows)).toBe(8);
    expect(entries.length).toBeLessThan(5);
    expect(classes[8]).toBe(0);
  });

  it('makes one class of a column that says the same throughout', () => {
    expect(numbers(7, 7).entries).toEqual([{ kind: 'range', least: 7, most: 7, rows: 2 }]);
  });

  it('makes no class of no number', () => {
    expect(numbers(Number.NaN)).toMatchObject({ entries: [], classes: Uint8Array.of(0) });
  });
});

describe('ownColouring of texts', () => {
  it('knows no way of dividing', () => {
    expect(texts('a', 'b').method).toBeNull();
  });

  it('gives the eight commonest a class each, commonest first, and the rest one together', () => {
    const rare = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const { entries, classes } = texts(...rare, 'often', 'often', '');
    expect(entries.map((entry) => (entry.kind === 'value' ? entry.text : entry.kind))).toEqual([
      ...['often', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
      'other',
    ]);
    expect(entries.at(-1)).toEqual({ kind: 'other', texts: 2, rows: 2 });
    expect([classes[0], classes[7], classes[9], classes[11]]).toEqual([2, 9, 1, 0]);
  });
});
