import { describe, expect, it } from 'vitest';
import { foldRestatements } from '../../src/domain/figureGroups.ts';
import { gapFields } from '../../src/domain/gapFields.ts';
import {
  entriesOfGroup,
  groupOfField,
  groupOfMetric,
  profileGroups,
} from '../../src/domain/profileGroups.ts';
import { sampleFigure } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const metricById = (id: string) => realAtlas.metrics.find((metric) => metric.id === id);
const groupOf = (id: string) => {
  const metric = metricById(id);
  return metric && groupOfMetric(metric);
};

describe('groupOfField', () => {
  it('keeps the fields in the order of the groups', () => {
    const groups = gapFields.map((field) => profileGroups.indexOf(groupOfField[field]));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });
});

describe('groupOfMetric', () => {
  it.each([
    ['planned_area', 'area'],
    ['construction_land_area', 'area'],
    ['investment', 'projects'],
    ['key_projects', 'projects'],
    ['sales_revenue', 'economy'],
    ['population_census', 'economy'],
    ['rank_top100_industrial_districts', 'economy'],
  ])('puts %s under %s', (metric, group) => {
    expect(groupOf(metric)).toBe(group);
  });
});

describe('entriesOfGroup', () => {
  const ofGroup = (...metrics: string[]) => {
    const figures = metrics.map((metric, index) => sampleFigure(`${index}`, { metric }));
    const entries = entriesOfGroup(foldRestatements(figures), 'economy', metricById);
    return entries.map(({ figure }) => `${figure.id} ${figure.metric}`);
  };

  it('puts the metrics that answer a field first, in the order of the fields', () => {
    expect(ofGroup('rd_intensity', 'company_count', 'tax_revenue', 'gdp')).toEqual([
      '3 gdp',
      '2 tax_revenue',
      '1 company_count',
      '0 rd_intensity',
    ]);
  });

  it('keeps facts of one metric together, in the order given', () => {
    expect(ofGroup('key_works', 'rd_intensity', 'key_works')).toEqual([
      '0 key_works',
      '2 key_works',
      '1 rd_intensity',
    ]);
  });

  it('leaves out what belongs to another group, or to no metric at all', () => {
    expect(ofGroup('planned_area', 'investment', 'no-such-metric')).toEqual([]);
  });
});
