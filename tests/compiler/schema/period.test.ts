import { describe, expect, it } from 'vitest';
import { shapeFindings } from '../editedGeodata.ts';

const forms =
  '2016, 2017-03, 2017-03-14, 2017-ytd (year to date), by-2015 (deadline), 1984/2024 (from/to) or undated';
const withPeriod = (period: string) =>
  shapeFindings({ 'places/pazhou.yaml': [['period: 2017-ytd', `period: ${period}`]] });

describe('the period of a figure', () => {
  it.each([
    '2016',
    '2016-02-29',
    '2017-03',
    '2017-ytd',
    'by-2015',
    '1984/2024',
    '2016-12/2017-01-31',
    'undated',
  ])('can be %s', (period) => {
    expect(withPeriod(period)).toEqual([]);
  });

  it.each(['2017-02-30', '2017-02-29', '2017-04-31', '2017-13', '2017-00', '2017-03-00'])(
    'cannot be %s, which no calendar has',
    (period) => {
      expect(withPeriod(period)).toEqual([expect.stringContaining(`is not a period (${forms})`)]);
    },
  );

  it.each(['2017-02-01/2017-02-30', '2018/2017', '2017/', 'by-2017-02-30', '2017-3'])(
    'cannot be %s',
    (period) => {
      expect(withPeriod(period)).toEqual([expect.stringContaining(`is not a period (${forms})`)]);
    },
  );
});
