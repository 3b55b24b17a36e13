import { describe, expect, it } from 'vitest';
import { figureGroups, foldRestatements } from '../../src/domain/figureGroups.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';

const today = '2025-06-01';

describe('figureGroups', () => {
  it('keeps actual, plan, target and forecast apart, in one order, without empty groups', () => {
    const figures = [
      sampleFigure('forecast', { status: 'forecast', period: '2035' }),
      sampleFigure('overdue', { status: 'target', period: 'by-2015', asOf: '2012' }),
      sampleFigure('plan', { status: 'plan', period: 'undated' }),
      sampleFigure('actual'),
    ];
    expect(figureGroups(figures, 'pazhou', today).map(({ state }) => state)).toEqual([
      'actual',
      'plan',
      'forecast',
      'deadline-passed',
    ]);
  });

  it('shows a joint figure at every place it names, and no other place', () => {
    const joint = sampleFigure('joint', { place: 'gdd', alsoAbout: ['huangpu'] });
    for (const place of ['gdd', 'huangpu']) expect(figureGroups([joint], place, today)).toHaveLength(1);
    expect(figureGroups([joint], 'pazhou', today)).toEqual([]);
  });

  it('shows the cross-border trade of 2016 once, with the dollars beneath', () => {
    const trade = sampleFigure('f2-038', { value: 14_680_000_000 });
    const dollars = sampleFigure('f1-017', {
      value: 2_210_000_000,
      unit: 'USD',
      restates: { figure: 'f2-038', as: 'currency-conversion' },
    });
    expect(figureGroups([dollars, trade], 'pazhou', today)).toEqual([
      { state: 'actual', entries: [{ figure: trade, alsoStatedAs: [dollars] }] },
    ]);
  });
});

describe('foldRestatements', () => {
  const restating = (id: string, figure: string) =>
    sampleFigure(id, { restates: { figure, as: 'repetition' } });

  it('follows a chain to the figure that restates nothing', () => {
    const [a, b, c] = [sampleFigure('a'), restating('b', 'a'), restating('c', 'b')];
    expect(foldRestatements([c, b, a])).toEqual([{ figure: a, alsoStatedAs: [c, b] }]);
  });

  it('lets a restatement stand for itself where its original is not shown', () => {
    const orphan = restating('b', 'elsewhere');
    expect(foldRestatements([orphan])).toEqual([{ figure: orphan, alsoStatedAs: [] }]);
  });

  it('loses no figure to a circle', () => {
    const circle = [restating('c', 'a'), restating('a', 'b'), restating('b', 'a')];
    expect(foldRestatements(circle).map(({ figure }) => figure.id)).toEqual(['c', 'a', 'b']);
  });
});
