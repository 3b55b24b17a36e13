import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/formatDate.ts';

describe('formatDate', () => {
  it.each([
    ['2017-12-08', 'stated', '2017年12月8日', '8 December 2017'],
    ['2017-03', 'stated', '2017年3月', 'March 2017'],
    ['2014', 'approximate', '约2014年', 'about 2014'],
    ['2012-09', 'inferred', '2012年9月（推断）', 'September 2012 (inferred)'],
  ] as const)('writes %s, %s', (date, basis, zh, en) => {
    expect([formatDate(date, 'zh', basis), formatDate(date, 'en', basis)]).toEqual([zh, en]);
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('soon', 'en')).toThrow(RangeError);
  });
});
