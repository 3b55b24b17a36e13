import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../src/own-data/datum/sample.ts';
import { point, record } from './inMemory.ts';

describe('what is looked at of a large file', () => {
  const records = Array.from({ length: 10_000 }, (_, index) =>
    record(index + 1, point([113 + index * 1e-5, 23 + (index % 7) * 1e-3])),
  );
  const sample = sampleOf({ records: [...records, record(10_001, null)] });

  it('is spread evenly over it', () => {
    expect(sample.records).toHaveLength(2000);
    const steps = sample.records.map(({ centre }) => Math.round((centre[0] - 113) * 1e5));
    expect(steps.slice(0, 3)).toEqual([0, 5, 10]);
    expect(steps.at(-1)).toBe(9995);
  });

  it('is bounded by the extremes of all of it', () => {
    expect(sample.extremes.map(([x]) => x)).toContain(113 + 9999 * 1e-5);
    expect(sample.extremes.map(([, y]) => y)).toContain(23.006);
  });

  it('is a few positions of each record and a beginning of each text', () => {
    const line = Array.from({ length: 5000 }, (_, index) => [113 + index * 1e-5, 23]);
    const [first] = sampleOf({
      records: [record(1, { type: 'LineString', coordinates: line }, { 备注: '琶'.repeat(5000), 数: 5 })],
    }).records;
    expect(first?.positions).toHaveLength(40);
    expect(first?.texts).toEqual(['琶'.repeat(120)]);
  });

  it('leaves out numbers that are none', () => {
    expect(sampleOf({ records: [record(1, point([Number.NaN, 23]))] }).records).toEqual([]);
  });
});
