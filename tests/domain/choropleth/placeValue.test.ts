import { describe, expect, it } from 'vitest';
import { placeValue } from '../../../src/domain/choropleth/placeValue.ts';
import { sampleFigure } from '../../fixtures/sampleAtlas.ts';

describe('placeValue', () => {
  it('is the one figure there is, and nothing without any', () => {
    const figure = sampleFigure('a');
    expect(placeValue([figure])).toEqual({ kind: 'value', figure, others: [] });
    expect(placeValue([])).toBeUndefined();
  });

  it('takes the figure that the editor prefers and says why, and which others there are', () => {
    const because = { zh: '统计公报', en: 'The bulletin' };
    const other = sampleFigure('a', { value: 100 });
    const preferred = sampleFigure('b', { value: 140, source: 'hktdc-2014', preferredBecause: because });
    expect(placeValue([other, preferred])).toEqual({
      kind: 'value',
      figure: preferred,
      others: [other],
      because,
    });
  });

  it('takes no side where sources disagree and none is preferred', () => {
    const figures = [
      sampleFigure('a', { value: 100 }),
      sampleFigure('b', { value: 140, source: 'hktdc-2014' }),
    ];
    expect(placeValue(figures)).toEqual({ kind: 'contested', figures });
  });

  it('takes the more exact of two that agree', () => {
    const rounded = sampleFigure('a', { value: 100, qualifier: 'over' });
    const exact = sampleFigure('b', { value: 102.4, source: 'hktdc-2014' });
    expect(placeValue([rounded, exact])).toMatchObject({ figure: exact, others: [rounded] });
  });

  it('has no one value of two extents, nor of a range', () => {
    const extents = [sampleFigure('a', { territory: 'old' }), sampleFigure('b', { territory: 'merged' })];
    expect(placeValue(extents)).toEqual({ kind: 'contested', figures: extents });
    const range = sampleFigure('c', { qualifier: 'range', valueMax: 7_000_000_000 });
    expect(placeValue([range])).toEqual({ kind: 'range', figure: range });
  });
});
