import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { targetOutcome } from '../../src/domain/targetOutcome.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';

const target = sampleFigure('target', { status: 'target', period: 'by-2015', asOf: '2012', value: 100e9 });
const result = (over: Partial<Figure>) => sampleFigure('result', { period: '2015', asOf: '2016', ...over });

function outcome(actual: Partial<Figure>, aim: Partial<Figure> = {}, direction = 'higher-first' as const) {
  const metrics = sampleAtlas.metrics.map((metric) => ({ ...metric, direction }));
  return targetOutcome({ metrics, figures: [result(actual)] }, { ...target, ...aim });
}

describe('targetOutcome', () => {
  it('tells a target met or missed by the actual figure of its year', () => {
    expect(outcome({ value: 120e9 })).toEqual({ outcome: 'met', shownBy: 'result' });
    expect(outcome({ value: 80e9 })).toEqual({ outcome: 'missed', shownBy: 'result' });
  });

  it('takes the same stated year for comparable, as for a forecast', () => {
    expect(outcome({ value: 80e9 }, { status: 'forecast', period: '2015' })?.outcome).toBe('missed');
  });

  it.each<[string, Partial<Figure>]>([
    ['another metric', { metric: 'tax_revenue' }],
    ['another place', { place: 'baietan' }],
    ['another base', { base: { zh: '全市', en: 'the city' } }],
    ['another extent', { territory: 'merged' }],
    ['another unit', { unit: 'USD' }],
    ['another year', { period: '2016' }],
    ['a part of the year', { period: '2015-12' }],
    ['the year to date', { period: '2015-ytd' }],
    ['no stated time', { period: 'undated' }],
    ['no result', { status: 'forecast' }],
    ['only another wording', { restates: { figure: 'other', as: 'rewording' } }],
  ])('is not known from a figure of %s', (_what, over) => {
    expect(outcome({ value: 120e9, ...over })).toBeUndefined();
  });

  it('is open where wording or rounding leave it open', () => {
    expect(outcome({ value: 100e9 }, { qualifier: 'over' })).toBeUndefined();
    expect(outcome({ value: 100e9, qualifier: 'nearly' })).toBeUndefined();
    expect(outcome({ value: 90e9, qualifier: 'over' })).toBeUndefined();
    expect(outcome({ value: 90e9, valueMax: 110e9, qualifier: 'range' })).toBeUndefined();
    expect(outcome({ value: 99e9 }, { qualifier: 'about' })?.outcome).toBe('met');
    expect(outcome({ value: 100e9, qualifier: 'over' }, { qualifier: 'over' })?.outcome).toBe('met');
  });

  it('counts a range as reached at its lower end', () => {
    const range = { value: 20, valueMax: 30, qualifier: 'range' } as const;
    expect(outcome({ value: 21 }, range)?.outcome).toBe('met');
    expect(outcome({ value: 12 }, range)?.outcome).toBe('missed');
  });

  it('knows which way is better, and says nothing where none is', () => {
    const metrics = (direction: 'lower-first' | 'none') =>
      sampleAtlas.metrics.map((metric) => ({ ...metric, direction }));
    const figures = [result({ value: 80e9 })];
    expect(targetOutcome({ figures, metrics: metrics('lower-first') }, target)?.outcome).toBe('met');
    expect(targetOutcome({ figures, metrics: metrics('none') }, target)).toBeUndefined();
  });

  it('follows the preferred of two sources, and neither if none is', () => {
    const good = result({ id: 'good', value: 120e9 });
    const bad = result({ id: 'bad', value: 80e9, source: 'other' });
    const { metrics } = sampleAtlas;
    expect(targetOutcome({ metrics, figures: [good, bad] }, target)).toBeUndefined();
    const preferred = { ...bad, preferredBecause: { zh: '官方', en: 'official' } };
    expect(targetOutcome({ metrics, figures: [good, preferred] }, target)).toEqual({
      outcome: 'missed',
      shownBy: 'bad',
    });
  });
});
