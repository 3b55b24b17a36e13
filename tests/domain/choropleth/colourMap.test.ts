import { describe, expect, it } from 'vitest';
import { colourCandidates } from '../../../src/domain/choropleth/candidates.ts';
import { type ColourWish, colourMap } from '../../../src/domain/choropleth/colourMap.ts';
import { sampleAtlas, sampleFigure, samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const nothingElse = { kind: null, period: null, classes: null, palette: null };
const real = (wish: Partial<ColourWish>) => colourMap(realAtlas, { metric: null, ...nothingElse, ...wish });

describe('the coloured map of the real data', () => {
  it('has the three metrics of many districts, and no city', () => {
    const districts = colourCandidates(realAtlas).filter(({ kind }) => kind === 'district');
    const counts = Object.fromEntries(districts.map(({ metric, sets }) => [metric.id, sets[0]?.placeCount]));
    expect(counts).toMatchObject({ land_area: 11, population_census: 11, gdp: 6 });
  });

  it('shows the GDP of one year, and says what is published of the other districts', () => {
    const map = real({ metric: 'gdp' });
    expect(map?.set.code).toBe('2024');
    expect(map?.entries.map(({ place, kind }) => [place, kind])).toEqual([
      ['tianhe', 'value'],
      ['huangpu', 'value'],
      ['baiyun', 'value'],
      ['haizhu', 'value'],
      ['nansha', 'value'],
      ['liwan', 'value'],
      ...['yuexiu', 'panyu', 'huadu', 'conghua', 'zengcheng'].map((place) => [place, 'missing']),
    ]);
    const panyu = map?.entries.find(({ place }) => place === 'panyu');
    expect(panyu).toMatchObject({ elsewhere: { period: '2023' } });
    expect(map?.colouring.marks.get('panyu')).toEqual({ gap: 'missing' });
  });

  it('mixes years only on request', () => {
    const map = real({ metric: 'gdp', period: 'latest' });
    expect(map?.set.isMixed).toBe(true);
    const years = map?.entries.flatMap((entry) => (entry.kind === 'value' ? entry.figure.period : []));
    expect(new Set(years)).toEqual(new Set(['2021', '2023', '2024']));
  });

  it('draws districts as areas and zones as symbols sized by area', () => {
    expect(real({ metric: 'land_area' })?.colouring.as).toBe('areas');
    const zones = real({ metric: 'planned_area', period: 'latest.plan' });
    expect(zones?.colouring.as).toBe('symbols');
    expect(zones?.isSized).toBe(true);
    // The New Area's 803 km² are the largest, Bio Island's 1.8 the smallest.
    expect(zones?.colouring.marks.get('nansha-new-area')).toMatchObject({ radiusPixels: 24 });
  });
});

describe('colourMap', () => {
  const atlas = {
    ...sampleAtlas,
    places: [...sampleAtlas.places, samplePlace('third')],
    figures: [
      sampleFigure('a', { value: 10 }),
      sampleFigure('b', { place: 'baietan', value: 30 }),
      sampleFigure('c1', { place: 'third', value: 20 }),
      sampleFigure('c2', { place: 'third', value: 99, source: 'hktdc-2014' }),
    ],
  };
  const map = colourMap(atlas, { metric: 'sales_revenue', ...nothingElse });

  it('gives map, legend and list one colour', () => {
    for (const entry of map?.entries ?? []) {
      if (entry.kind !== 'value') continue;
      const mark = map?.colouring.marks.get(entry.place);
      expect(mark).toMatchObject({ colour: map?.scale.classes[entry.valueClass]?.colour });
    }
    expect(map?.entries.filter(({ kind }) => kind === 'value')).toHaveLength(2);
  });

  it('gives none where sources disagree, nor where nothing is published', () => {
    expect(map?.colouring.marks.get('third')).toEqual({ gap: 'undecided' });
    expect(map?.colouring.marks.get('baietan-cbd')).toEqual({ gap: 'missing' });
    expect(map?.entries.map(({ place }) => place)).toEqual(['baietan', 'pazhou', 'third', 'baietan-cbd']);
  });

  it('takes unknown words for none', () => {
    const wish = { metric: 'sales_revenue', kind: 'hub', period: '1066', classes: 'x', palette: 'y' };
    expect(colourMap(atlas, wish)).toMatchObject({ set: { code: '2016' }, palette: 'ylgnbu' });
    expect(colourMap(atlas, { ...wish, metric: 'gdp' })).toBeNull();
  });
});
