import { describe, expect, it } from 'vitest';
import { restatementsAgree } from '../../../src/compiler/checks/restatementsAgree.ts';
import { findings } from '../editedGeodata.ts';

describe('restatementsAgree', () => {
  it('accepts the same value in another currency', () => {
    expect(findings(restatementsAgree)).toEqual([]);
  });

  it('suggests the figure that was meant', () => {
    expect(
      findings(restatementsAgree, {
        'places/pazhou.yaml': [['figure: revenue-2016,', 'figure: revenue-2061,']],
      }),
    ).toEqual([
      'places/pazhou.yaml:31 restates an unknown figure "revenue-2061" (did you mean "revenue-2016"?)',
    ]);
  });

  it('finds another period', () => {
    expect(
      findings(restatementsAgree, {
        'places/pazhou.yaml': [
          ['unit: billion USD\n    period: 2016', 'unit: billion USD\n    period: 2015'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:31 restates "revenue-2016" (places/pazhou.yaml:15) but its period is 2015, not 2016',
    ]);
  });

  it('finds another value in the same unit', () => {
    expect(
      findings(restatementsAgree, {
        'places/pazhou.yaml': [
          ['value: 2.21\n    unit: billion USD', 'value: 14.86\n    unit: billion CNY'],
          ['as: currency-conversion', 'as: repetition'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:31 restates "revenue-2016" (places/pazhou.yaml:15) but its value is 14860000000 CNY, not 14680000000',
    ]);
  });

  it('finds another currency called a repetition', () => {
    expect(
      findings(restatementsAgree, { 'places/pazhou.yaml': [['as: currency-conversion', 'as: repetition']] }),
    ).toEqual([
      'places/pazhou.yaml:31 restates "revenue-2016" (places/pazhou.yaml:15) but is in USD, not CNY; is it a currency-conversion?',
    ]);
  });

  it('finds a figure that restates a restatement', () => {
    const restates = '    restates: { figure: revenue-2016-usd, as: repetition }\n';
    expect(
      findings(restatementsAgree, {
        'places/pazhou.yaml': [
          [
            'value: 5.9\n    unit: billion CNY\n    period: 2017-ytd\n',
            `value: 2.21\n    unit: billion USD\n    period: 2016\n${restates}`,
          ],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:37 restates "revenue-2016-usd" (places/pazhou.yaml:23) but that one restates "revenue-2016" itself; name the first',
    ]);
  });

  it('finds another place and metric', () => {
    expect(
      findings(restatementsAgree, {
        'places/haizhu.yaml': [
          ['territory: haizhu-new', 'restates: { figure: revenue-2016, as: currency-conversion }'],
        ],
      }),
    ).toEqual([
      'places/haizhu.yaml:25 restates "revenue-2016" (places/pazhou.yaml:15) but is about "haizhu", not "pazhou"',
      'places/haizhu.yaml:25 restates "revenue-2016" (places/pazhou.yaml:15) but its metric is "planned_area", not "sales_revenue"',
    ]);
  });
});
