import { describe, expect, it } from 'vitest';
import { figureSets, ownFigures } from '../../../src/domain/choropleth/figureSets.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { sampleAtlas, sampleFigure } from '../../fixtures/sampleAtlas.ts';

const metric = { units: ['CNY', 'USD'] } as const;

function sets(...figures: readonly Figure[]): [code: string, places: string[]][] {
  return figureSets(figures, metric).map(({ code, figures: members }) => [
    code,
    members.map(({ place }) => place),
  ]);
}

const at = (place: string, over: Partial<Figure> = {}): Figure =>
  sampleFigure(`${place} ${JSON.stringify(over)}`, { place, ...over });

describe('figureSets', () => {
  it('keep periods apart; only beside them, on request, the latest of each', () => {
    const figures = [
      at('a', { period: '2020' }),
      at('a', { period: '2022' }),
      at('b', { period: '2020' }),
      at('c', { period: '2021' }),
    ];
    expect(sets(...figures)).toEqual([
      ['2020', ['a', 'b']],
      ['2022', ['a']],
      ['2021', ['c']],
      ['latest', ['a', 'b', 'c']],
    ]);
    expect(figureSets(figures, metric).map(({ isMixed }) => isMixed)).toEqual([false, false, false, true]);
  });

  it('offer no mix that brings in no further place', () => {
    expect(sets(at('a'), at('b'), at('a', { period: '2015' }))).toEqual([
      ['2016', ['a', 'b']],
      ['2015', ['a']],
    ]);
  });

  it('never put a plan and a result together, nor two units or bases', () => {
    const base = { zh: '全市', en: 'the city' };
    const figures = [at('a'), at('b', { status: 'plan' }), at('c', { unit: 'USD' }), at('d', { base })];
    expect(sets(...figures).map(([code]) => code)).toEqual(['2016', '2016.USD', '2016.2', '2016.plan']);
  });

  it('take undated values of one publication for one list, and of two for two', () => {
    const undated = { period: 'undated' } as const;
    expect(sets(at('a', undated), at('b', undated), at('c', { ...undated, source: 'hktdc-2014' }))).toEqual([
      ['undated', ['a', 'b']],
      ['undated.2', ['c']],
      ['latest', ['a', 'b', 'c']],
    ]);
  });

  it('leave a year to date and a span out of a mix', () => {
    expect(
      sets(at('a', { period: '2017-ytd' }), at('b'), at('c', { period: '2010/2015' })),
    ).not.toContainEqual(['latest', expect.anything()]);
  });
});

describe('ownFigures', () => {
  const of = (...figures: readonly Figure[]) =>
    ownFigures({ ...sampleAtlas, figures }, 'sales_revenue', 'zone').map(({ id }) => id);

  it('are of places of the kind, and each fact once', () => {
    const restated = sampleFigure('b', { unit: 'USD', restates: { figure: 'a', as: 'currency-conversion' } });
    expect(of(sampleFigure('a'), restated, sampleFigure('c', { place: 'haizhu' }))).toEqual(['a']);
  });

  it('leave out what is said of several such places at once, which is the value of none', () => {
    expect(
      of(sampleFigure('a', { alsoAbout: ['baietan'] }), sampleFigure('b', { alsoAbout: ['haizhu'] })),
    ).toEqual(['b']);
  });
});
