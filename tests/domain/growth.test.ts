import { expect, it } from 'vitest';
import { isGrowth } from '../../src/domain/growth.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

it('tells a change from a share', () => {
  expect(isGrowth(sampleFigure('g', { unit: 'percent', comparedWith: '2015' }))).toBe(true);
  expect(isGrowth(sampleFigure('g', { unit: 'percent', metric: 'tax_revenue_growth' }))).toBe(true);
  expect(isGrowth(sampleFigure('g', { unit: 'percent', metric: 'rd_intensity' }))).toBe(false);
});
