import { describe, expect, it } from 'vitest';
import { metricColumns } from '../../src/domain/metricColumns.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const columnsOf = (...figures: readonly ReturnType<typeof sampleFigure>[]) =>
  metricColumns({ ...sampleAtlas, figures });

describe('metricColumns', () => {
  it('has a column for each metric and period, the fullest first', () => {
    const columns = columnsOf(
      sampleFigure('a', { period: '2015' }),
      sampleFigure('b'),
      sampleFigure('c', { place: 'baietan' }),
    );
    expect(columns.map(({ id, figures }) => [id, [...figures.keys()]])).toEqual([
      ['sales_revenue@2016', ['pazhou', 'baietan']],
      ['sales_revenue@2015', ['pazhou']],
    ]);
  });

  it('never puts a plan below a result, nor one currency below another', () => {
    const columns = columnsOf(
      sampleFigure('a'),
      sampleFigure('b', { place: 'baietan', status: 'plan' }),
      sampleFigure('c', { place: 'haizhu', unit: 'USD' }),
    );
    expect(columns.map(({ id }) => id).toSorted()).toEqual([
      'sales_revenue@2016',
      'sales_revenue@2016.USD',
      'sales_revenue@2016.plan',
    ]);
  });

  it('holds a joint figure at each place it is about, and nothing of the city alone', () => {
    const columns = columnsOf(
      sampleFigure('joint', { alsoAbout: ['haizhu'] }),
      sampleFigure('city', { place: 'guangzhou', period: '2014' }),
    );
    expect(columns.map(({ figures }) => [...figures.keys()])).toEqual([['pazhou', 'haizhu']]);
  });

  it('leaves out what states another figure again and what lost to a preferred one', () => {
    const columns = columnsOf(
      sampleFigure('first', { preferredBecause: { zh: '', en: '' } }),
      sampleFigure('lost', { value: 1, source: 'hktdc-2014' }),
      sampleFigure('again', { unit: 'USD', restates: { figure: 'first', as: 'currency-conversion' } }),
    );
    expect(columns).toHaveLength(1);
    expect(columns[0]?.figures.get('pazhou')?.map(({ id }) => id)).toEqual(['first']);
  });

  it('has ids that links can carry, each once, over the whole atlas', () => {
    const ids = metricColumns(realAtlas).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]*@[\w./-]{1,40}$/);
    expect(ids).toContain('gdp@2024');
  });
});
