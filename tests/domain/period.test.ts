import { describe, expect, it } from 'vitest';
import { comparablePeriods, parsePeriod, periodEnd, periodStart } from '../../src/domain/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2016', 'date', '2016-01-01', '2016-12-31'],
    ['2017-03', 'date', '2017-03-01', '2017-03-31'],
    ['2017-03-14', 'date', '2017-03-14', '2017-03-14'],
    ['2017-ytd', 'year-to-date', '2017-01-01', '2017-12-31'],
    ['by-2015', 'by-year', undefined, '2015-12-31'],
    ['1984/2024', 'span', '1984-01-01', '2024-12-31'],
    ['undated', 'undated', undefined, undefined],
  ])('reads %s as a %s from %s to %s', (code, kind, start, end) => {
    const period = parsePeriod(code);
    expect(period?.kind).toBe(kind);
    expect(period && [periodStart(period), periodEnd(period)]).toEqual([start, end]);
  });

  it.each(['', '2017-13', 'ytd', 'by-15', '2024/1984', '1984/1990/2000', '1984/', 'by-2015-03', '2017-YTD'])(
    'refuses "%s"',
    (code) => {
      expect(parsePeriod(code)).toBeUndefined();
    },
  );
});

describe('comparablePeriods', () => {
  const at = (period: string, asOf = '2017-12-08') => ({ period, asOf });

  it('puts only values of the same time side by side', () => {
    expect(comparablePeriods(at('2016'), at('2016', '2018'))).toBe(true);
    expect(comparablePeriods(at('2016'), at('2017'))).toBe(false);
    expect(comparablePeriods(at('1984/2024'), at('1984/2024'))).toBe(true);
  });

  it('never takes a year to date for the year, nor for one with another cut-off', () => {
    expect(comparablePeriods(at('2017-ytd'), at('2017'))).toBe(false);
    expect(comparablePeriods(at('2017-ytd'), at('2017-ytd', '2017-06-30'))).toBe(false);
    expect(comparablePeriods(at('2017-ytd'), at('2017-ytd'))).toBe(true);
  });

  it('never takes a deadline for the year, nor two undated values for simultaneous', () => {
    expect(comparablePeriods(at('by-2015'), at('2015'))).toBe(false);
    expect(comparablePeriods(at('undated'), at('undated'))).toBe(false);
  });
});
