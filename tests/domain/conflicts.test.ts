import { describe, expect, it } from 'vitest';
import { conversionConflicts, figureConflicts } from '../../src/domain/conflicts.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const one = sampleFigure('one', { metric: 'land_area', unit: 'm2', value: 59_100_000, period: 'undated' });
const another = (id: string, over: Partial<Figure> = {}): Figure => ({
  ...one,
  id,
  source: id,
  value: 62_400_000,
  ...over,
});
const reason = { zh: '合计相符', en: 'adds up' };

describe('figureConflicts', () => {
  it('sets different values of different sources side by side, undecided', () => {
    const others = [another('two'), another('three')];
    expect(figureConflicts([one, ...others])).toEqual([{ figures: [one, ...others] }]);
  });

  it('names the preferred one and why, and none if two claim to be it', () => {
    const better = another('two', { preferredBecause: reason });
    expect(figureConflicts([one, better])).toEqual([{ figures: [one, better], preferred: better, reason }]);
    const rival = another('three', { preferredBecause: reason });
    expect(figureConflicts([one, better, rival])[0]).not.toHaveProperty('preferred');
  });

  it('leaves out what rounding explains, and one source alone', () => {
    expect(figureConflicts([one, another('two', { value: 59_000_000 })])).toEqual([]);
    expect(figureConflicts([one, another('two', { source: one.source })])).toEqual([]);
  });

  it.each([
    ['place', { place: 'baietan' }],
    ['period', { period: '2016' }],
    ['currency or unit', { unit: 'meters' }],
    ['extent', { territory: 'old' }],
    ['base', { base: reason }],
    ['status', { status: 'plan' }],
    ['restatement', { restates: { figure: 'one', as: 'repetition' } }],
  ] as const)('takes another %s for another question', (_, over) => {
    expect(figureConflicts([one, another('two', over)])).toEqual([]);
  });

  it('takes two years to date of different texts for different cut-offs', () => {
    const march = another('march', { period: '2017-ytd', asOf: '2017-03' });
    const december = another('december', { period: '2017-ytd', asOf: '2017-12', value: 1 });
    expect(figureConflicts([march, december])).toEqual([]);
    expect(figureConflicts([march, { ...december, asOf: '2017-03' }])).toHaveLength(1);
  });
});

describe('conversionConflicts', () => {
  it("shows that the dollars of Foxconn's 61 billion yuan come at two rates", () => {
    const foxconn = conversionConflicts(realAtlas.figures).filter(({ original }) => original.id === 'f2-012');
    expect(foxconn.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
      [9_220_000_000, 8_860_000_000],
    ]);
  });
});
