import { describe, expect, it } from 'vitest';
import { incomparability } from '../../src/domain/comparability.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const real = (id: string) => {
  const figure = realAtlas.figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
};
const share = (zh: string) => ({ zh, en: zh });

describe('incomparability', () => {
  it('lets two districts be compared by GDP of one year, whatever extents they had', () => {
    expect(incomparability(real('tianhe-gdp-2024'), real('huangpu-gdp-2024'))).toEqual([]);
  });

  it('refuses "nearly 60 %" (2023) beside "65 %" (2027)', () => {
    const reasons = incomparability(real('f4-013'), real('f4-022'));
    expect(reasons).toEqual(expect.arrayContaining(['period', 'status', 'base']));
  });

  it('refuses a year to date beside the full year, and yuan beside dollars', () => {
    expect(incomparability(real('f2-031'), real('pazhou-sales-revenue-2017'))).toEqual(['period']);
    expect(incomparability(real('f1-010'), real('f1-011'))).toEqual(['unit']);
  });

  it('refuses GDP of different years', () => {
    expect(incomparability(real('huadu-gdp-2023'), real('tianhe-gdp-2024'))).toEqual(['period']);
  });

  it.each([
    ['metric', { metric: 'tax_revenue' }],
    ['status', { status: 'target' }],
    ['base', { base: share('GDP') }],
    ['territory', { territory: 'old' }],
    ['growth-base', { comparedWith: '2014' }],
  ] as const)('names %s where only that differs', (reason, over) => {
    expect(incomparability(sampleFigure('a'), sampleFigure('b', over))).toEqual([reason]);
  });

  it('takes growth over the year before as one base, in whatever year', () => {
    const over = (period: string, comparedWith: string) => sampleFigure(period, { period, comparedWith });
    expect(incomparability(over('2017', '2016'), over('2020', '2019'))).toEqual(['period']);
    expect(incomparability(over('2017', '2016'), over('2020', '2017'))).toEqual(['period', 'growth-base']);
  });
});
