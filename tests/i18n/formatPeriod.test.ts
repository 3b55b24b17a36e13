import { describe, expect, it } from 'vitest';
import type { PeriodBasis } from '../../src/domain/figure.ts';
import { formatPeriod } from '../../src/i18n/formatPeriod.ts';

type Row = readonly [period: string, basis: PeriodBasis, zh: string, en: string];

describe('formatPeriod', () => {
  it.each<Row>([
    ['2016', 'stated', '2016年', '2016'],
    ['2017-03', 'stated', '2017年3月', 'March 2017'],
    ['2017-03-14', 'stated', '2017年3月14日', '14 March 2017'],
    ['by-2015', 'stated', '到2015年', 'by 2015'],
    ['1984/2024', 'stated', '1984年至2024年', '1984 to 2024'],
    ['undated', 'as-reported', '时间未注明', 'period not stated'],
    ['2012', 'inferred', '2012年（推断）', '2012 (inferred)'],
    ['2014', 'approximate', '约2014年', 'about 2014'],
    ['2024', 'as-reported', '2024年（按发表时的说法）', '2024 (as reported)'],
    [
      '2017-ytd',
      'stated',
      '2017年内累计（2017年12月8日发表）',
      '2017, year to date (published 8 December 2017)',
    ],
    [
      '2017-ytd',
      'inferred',
      '2017年内累计（推断；2017年12月8日发表）',
      '2017, year to date (inferred; published 8 December 2017)',
    ],
  ])('writes %s, %s', (period, periodBasis, zh, en) => {
    const dated = { period, periodBasis, asOf: '2017-12-08' };
    expect([formatPeriod(dated, 'zh'), formatPeriod(dated, 'en')]).toEqual([zh, en]);
  });

  it('reads statements, which have no basis, as stated', () => {
    expect(formatPeriod({ period: '2016', asOf: '2017' }, 'en')).toBe('2016');
  });

  it('refuses what is no period', () => {
    expect(() => formatPeriod({ period: 'soon', asOf: '2017' }, 'en')).toThrow(RangeError);
  });
});
