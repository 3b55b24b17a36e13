import { describe, expect, it } from 'vitest';
import { figureState } from '../../src/domain/figureState.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

const today = '2025-06-01';

describe('figureState', () => {
  it.each(['plan', 'target', 'forecast'] as const)('says of a %s when its deadline has passed', (status) => {
    const promise = sampleFigure('p', { status, period: 'by-2015', asOf: '2012-09' });
    expect(figureState(promise, '2015-12-31')).toBe(status);
    expect(figureState(promise, '2016-01-01')).toBe('deadline-passed');
  });

  it('takes a stated year ahead of the text for a deadline', () => {
    const forecast = sampleFigure('f0-046', { status: 'forecast', period: '2014', asOf: '2012-09' });
    expect(figureState(forecast, today)).toBe('deadline-passed');
  });

  it('does not take the year of a text dated by its year only for one ahead', () => {
    const plan = sampleFigure('p', { status: 'plan', period: '2014', asOf: '2014' });
    expect(figureState(plan, today)).toBe('plan');
  });

  it('keeps a target open until its year is over', () => {
    const target = sampleFigure('f4-021', { status: 'target', period: '2027', asOf: '2024-03-04' });
    expect(figureState(target, today)).toBe('target');
  });

  it.each([
    ['reported as of its text', { period: '2017', periodBasis: 'as-reported' }],
    ['inferred', { period: '2017', periodBasis: 'inferred' }],
    ['over before the text was written', { period: '2017-03', periodBasis: 'stated' }],
    ['that of its text', { period: '2017', periodBasis: 'stated' }],
    ['not dated', { period: 'undated', periodBasis: 'stated' }],
  ] as const)('does not call a plan overdue whose period is %s', (_why, period) => {
    expect(figureState(sampleFigure('p', { status: 'plan', asOf: '2017-12-08', ...period }), today)).toBe(
      'plan',
    );
  });

  it.each(['actual', 'agreement'] as const)('gives an %s no deadline', (status) => {
    const figure = sampleFigure('p', { status, period: 'by-2015', asOf: '2012' });
    expect(figureState(figure, today)).toBe(status);
  });
});
