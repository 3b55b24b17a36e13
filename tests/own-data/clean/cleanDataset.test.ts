import { describe, expect, it } from 'vitest';
import { cleanDataset } from '../../../src/own-data/clean/cleanDataset.ts';
import type { ImportFormat } from '../../../src/own-data/parsedDataset.ts';
import { ProblemLog } from '../../../src/own-data/problemLog.ts';

function cleaned(
  points: readonly (readonly number[])[],
  attributes: readonly (readonly [string, unknown])[] = [],
  format: ImportFormat = 'GeoJSON',
) {
  const records = points.map((coordinates, index) => ({
    number: index + 1,
    geometry: { type: 'Point', coordinates: [...coordinates] },
    attributes,
  }));
  const raw = { name: 'a', format, reference: { kind: 'none' } as const, records, log: new ProblemLog('a') };
  return cleanDataset(raw, () => {});
}

function coordinates(dataset: ReturnType<typeof cleaned>): unknown {
  return dataset.records.map(({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates);
}

describe('cleanDataset', () => {
  it('exchanges the axes of a file that lies in Guangdong only so, heights untouched', () => {
    const dataset = cleaned([
      [23.1, 113.3, 7],
      [22.5, 114.1],
    ]);
    expect(coordinates(dataset)).toEqual([
      [113.3, 23.1, 7],
      [114.1, 22.5],
    ]);
    expect(dataset.problems).toMatchObject([{ code: 'axes-swapped', record: 1, count: 2 }]);
  });

  it('leaves the axes of other places alone', () => {
    // Kampala and Jakarta.
    const elsewhere = [
      [32.58, 0.31],
      [106.83, -6.18],
    ];
    expect(coordinates(cleaned(elsewhere))).toEqual(elsewhere);
  });

  it('keeps a stray out of a file in metres only where it is impossible', () => {
    const dataset = cleaned([
      [423_000, 2_555_000],
      [38_423_000, 2_555_000],
      [1e12, 2_555_000],
    ]);
    expect(dataset.records.map(({ number }) => number)).toEqual([1, 2]);
    expect(dataset.problems).toMatchObject([{ code: 'coordinates-out-of-range', record: 3, count: 1 }]);
  });

  it('gives text formats numbers, but codes stay text', () => {
    const attributes = [
      ['area', ' 12.50 '],
      ['code', '0441'],
      ['long', '12345678901234567890'],
      ['blank', ''],
    ] as const;
    expect(cleaned([[113, 23]], attributes, 'CSV').records[0]?.attributes).toEqual({
      area: 12.5,
      code: '0441',
      long: '12345678901234567890',
      blank: null,
    });
    expect(cleaned([[113, 23]], attributes).records[0]?.attributes).toMatchObject({ area: ' 12.50 ' });
  });

  it('keeps values a table can hold, and markup as the characters it is', () => {
    const attributes = [
      ['date', new Date(Date.UTC(2024, 4, 1))],
      ['list', [1, { a: 2 }]],
      ['markup', '<img src=x onerror=alert(1)>'],
      ['steering', 'a\u202eb\u0000c\ud800'],
      ['infinite', Number.POSITIVE_INFINITY],
      ['twice', 1],
      ['twice', 2],
    ] as const;
    expect(cleaned([[113, 23]], attributes).records[0]?.attributes).toEqual({
      date: '2024-05-01',
      list: '[1,{"a":2}]',
      markup: '<img src=x onerror=alert(1)>',
      steering: 'abc',
      infinite: null,
      twice: 1,
      twice_2: 2,
    });
  });
});
