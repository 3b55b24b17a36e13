import { describe, expect, it } from 'vitest';
import { figureSeries } from '../../src/domain/series.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const ids = (...figures: Parameters<typeof figureSeries>[0]) =>
  figureSeries(figures).map((series) => series.figures.map(({ id }) => id));
const of = (period: string, over = {}) => sampleFigure(period, { period, ...over });

describe('figureSeries', () => {
  it('joins years of one metric and place, oldest first', () => {
    expect(ids(of('2020'), of('2016'), of('2017'))).toEqual([['2016', '2017', '2020']]);
  });

  it('never puts a year to date, a month, a deadline or an undated figure among full years', () => {
    const others = ['2017-ytd', '2018-ytd', '2018-03', 'by-2019', 'undated', '2010/2015'];
    expect(ids(of('2016'), of('2017'), ...others.map((period) => of(period)))).toEqual([['2016', '2017']]);
  });

  it.each([
    ['place', { place: 'baietan' }],
    ['metric', { metric: 'tax_revenue' }],
    ['currency', { unit: 'USD' }],
    ['base', { base: { zh: '总量', en: 'all' } }],
    ['territory', { territory: 'merged' }],
    ['status', { status: 'target' }],
    ['growth base', { comparedWith: '2010' }],
  ])('keeps figures of another %s out', (_, over) => {
    expect(ids(of('2016'), of('2017', over))).toEqual([]);
  });

  it('counts a fact once however often it is stated', () => {
    const again = sampleFigure('again', { restates: { figure: '2016', as: 'repetition' } });
    expect(ids(of('2016'), again, of('2017'))).toEqual([['2016', '2017']]);
    expect(ids(of('2016'), again)).toEqual([]);
  });

  it('takes the preferred of two answers, and both where nobody decided', () => {
    const other = sampleFigure('other', { value: 1, source: 'elsewhere' });
    const preferred = { ...other, preferredBecause: { zh: '年鉴', en: 'yearbook' } };
    expect(ids(of('2016'), preferred, of('2017'))).toEqual([['other', '2017']]);
    expect(ids(of('2016'), other, of('2017'))).toEqual([['2016', 'other', '2017']]);
  });

  it('draws Pazhou by full years only', () => {
    const revenue = figureSeries(realAtlas.figures).find(
      ({ place, metric }) => place === 'pazhou' && metric === 'sales_revenue',
    );
    expect(revenue?.figures.map(({ period }) => period)).toEqual(['2017', '2020']);
  });
});
