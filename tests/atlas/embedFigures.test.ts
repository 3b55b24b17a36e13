import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../src/atlas/embedFigures.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

const entries = (...figures: readonly Figure[]) => figures.map((figure) => ({ figure, alsoStatedAs: [] }));
const ids = (list: readonly { readonly figure: Figure }[]) => list.map(({ figure }) => figure.id);

describe('keyFigures', () => {
  it('takes the first of each metric, results before promises, and keeps all others behind', () => {
    const all = entries(
      sampleFigure('plan', { metric: 'investment', status: 'plan' }),
      sampleFigure('undated', { metric: 'residents', period: 'undated' }),
      sampleFigure('sales'),
      sampleFigure('sales-before', { period: '2015' }),
    );
    const { key, more } = keyFigures(all, 2);
    expect(ids(key)).toEqual(['sales', 'undated']);
    expect(ids(more)).toEqual(['plan', 'sales-before']);
  });

  it('shows no figure at first sight that another was preferred to', () => {
    const all = entries(
      sampleFigure('lost', { source: 'a', value: 7e9 }),
      sampleFigure('won', { source: 'b', preferredBecause: { zh: '新', en: 'newer' } }),
    );
    expect(ids(keyFigures(all, 4).key)).toEqual(['won']);
    expect(ids(keyFigures(all, 4).more)).toEqual(['lost']);
  });
});
