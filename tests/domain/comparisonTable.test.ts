import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { comparisonTable } from '../../src/domain/comparisonTable.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const rowsOf = (atlas: Atlas, places: readonly string[]) =>
  comparisonTable(atlas, places).flatMap(({ rows }) => rows);

function row(metric: string, places: readonly string[], atlas: Atlas = realAtlas) {
  const found = rowsOf(atlas, places).find((each) => each.metric.id === metric);
  if (!found) throw new Error(`no row ${metric}`);
  return found;
}

function cell(metric: string, place: string, places: readonly string[], atlas?: Atlas) {
  const found = row(metric, places, atlas).cells.find((each) => each.place === place);
  if (!found) throw new Error(`no cell ${place}`);
  return found;
}

const revenue = (id: string, place: string, over: Partial<Figure> = {}) =>
  sampleFigure(id, { place, ...over });
const atlasOf = (...figures: Figure[]): Atlas => ({ ...sampleAtlas, figures });
const ranked = (...figures: Figure[]) =>
  row('sales_revenue', ['pazhou', 'baietan', 'haizhu'], atlasOf(...figures)).cells.flatMap(
    ({ figures: shown }) => shown.map(({ figure, rank, isBest }) => [figure.id, rank, isBest]),
  );

describe('comparisonTable', () => {
  it('lists the metrics that at least one place has, by group, and the places in the order given', () => {
    const groups = comparisonTable(realAtlas, ['huangpu', 'pazhou', 'nowhere']);
    expect(groups.map(({ group }) => group).slice(0, 3)).toEqual(['economy', 'investment', 'industry']);
    const rows = groups.flatMap((group) => group.rows);
    expect(new Set(rows.map(({ metric }) => metric.id)).size).toBe(rows.length);
    for (const { cells } of rows) {
      expect(cells.map(({ place }) => place)).toEqual(['huangpu', 'pazhou']);
      expect(cells.some(({ figures }) => figures.length > 0)).toBe(true);
    }
  });

  it('shows the latest figure first, and a restatement beneath the figure it restates', () => {
    const shown = cell('sales_revenue', 'pazhou', ['pazhou', 'huangpu']).figures;
    expect(shown.map(({ figure }) => figure.period)).toEqual(['2020', '2017', '2017-ytd']);
    const [enterprises] = cell('industrial_enterprises_above_designated_size', 'gdd', [
      'gdd',
      'pazhou',
    ]).figures;
    expect(enterprises?.alsoStatedAs.map(({ id }) => id)).toEqual(['gdd-enterprises-above-size-2024-03']);
  });

  it('ranks nothing between Pazhou and Huangpu, and says of each near match why', () => {
    const rows = rowsOf(realAtlas, ['pazhou', 'huangpu']);
    expect(rows.flatMap(({ sets }) => sets)).toEqual([]);
    expect(
      rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures)).filter((f) => f.rank),
    ).toEqual([]);
    const empty = cell('sales_revenue', 'huangpu', ['pazhou', 'huangpu']);
    expect(empty.figures).toEqual([]);
    const target = empty.kindred.find(({ figure }) => figure.metric === 'ecommerce_annual_turnover');
    expect(target?.reasons).toEqual(['metric', 'period', 'status']);
  });

  it('sets "nearly 60 %" of 2023 beside "65 %" for 2027 and says that period, status and base differ', () => {
    const { kindred } = cell('advanced_manufacturing_share_of_industrial_output', 'gdd', ['gdd', 'pazhou']);
    expect(kindred.map(({ figure, reasons }) => [figure.id, reasons])).toEqual([
      ['f4-022', ['metric', 'period', 'status', 'base']],
    ]);
  });

  it('ranks the GDP of districts of one year, and keeps another year out with the reason', () => {
    const places = ['huangpu', 'tianhe', 'huadu'];
    const [set] = row('gdp', places).sets;
    expect(set?.map(({ place }) => place)).toEqual(['huangpu', 'tianhe']);
    expect(cell('gdp', 'tianhe', places).figures[0]).toMatchObject({ rank: 1, isBest: true });
    expect(cell('gdp', 'huangpu', places).figures[0]).toMatchObject({ rank: 2, isBest: false });
    const [huadu] = cell('gdp', 'huadu', places).figures;
    expect(huadu).not.toHaveProperty('rank');
    expect(huadu?.obstacles.map(({ place, reasons }) => [place, reasons])).toEqual([
      ['huangpu', ['period']],
      ['tianhe', ['period']],
    ]);
  });

  it('takes one statement about two places for no comparison', () => {
    const [shared] = cell('industrial_enterprises', 'huangpu', ['gdd', 'huangpu']).figures;
    expect(shared).toMatchObject({ sharedWith: ['gdd'], obstacles: [] });
    expect(shared).not.toHaveProperty('set');
  });

  it('gives no rank that wording or rounding leaves open', () => {
    const over = revenue('over', 'pazhou', { qualifier: 'over', value: 100 });
    expect(ranked(over, revenue('more', 'baietan', { value: 105 }))).toEqual([
      ['over', 1, false],
      ['more', 1, false],
    ]);
    expect(ranked(over, revenue('less', 'baietan', { value: 91 }))).toEqual([
      ['over', 1, true],
      ['less', 2, false],
    ]);
  });

  it('ranks nothing where the sources of one place disagree, unless one is preferred', () => {
    const other = { source: 'other', value: 70 };
    const mine = revenue('mine', 'pazhou', { value: 50 });
    const theirs = revenue('theirs', 'baietan', { value: 60 });
    expect(ranked(mine, revenue('rival', 'pazhou', other), theirs).map(([, rank]) => rank)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const preferred = revenue('rival', 'pazhou', { ...other, preferredBecause: { zh: '', en: '' } });
    expect(ranked(mine, preferred, theirs)).toEqual([
      ['mine', undefined, false],
      ['rival', 1, true],
      ['theirs', 2, false],
    ]);
  });

  it('ranks the lowest rank first and never what has no better or worse', () => {
    const withDirection = (direction: 'lower-first' | 'none') => ({
      ...atlasOf(revenue('a', 'pazhou', { value: 2 }), revenue('b', 'baietan', { value: 1 })),
      metrics: sampleAtlas.metrics.map((metric) => ({ ...metric, direction })),
    });
    const best = (atlas: Atlas) =>
      row('sales_revenue', ['pazhou', 'baietan'], atlas).cells.map(({ figures }) => figures[0]?.isBest);
    expect(best(withDirection('lower-first'))).toEqual([false, true]);
    expect(best(withDirection('none'))).toEqual([false, false]);
    expect(row('sales_revenue', ['pazhou', 'baietan'], withDirection('none')).differs).toBe(true);
  });
});
