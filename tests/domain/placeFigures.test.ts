import { describe, expect, it } from 'vitest';
import { placeFigures } from '../../src/domain/placeFigures.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';

const figuresOf = (...periods: readonly string[]) =>
  placeFigures({
    ...sampleAtlas,
    figures: periods.map((period, index) => sampleFigure(`f${index}`, { period })),
  }).get('pazhou');

describe('placeFigures', () => {
  it('names the years in which periods end, each once, the undated last', () => {
    const years = figuresOf('undated', '2017-ytd', '2016', '2016-03-14', 'by-2027', '1984/2024')?.years;
    expect(years).toEqual(['2016', '2017', '2024', '2027', 'undated']);
  });

  it('has the values of each metric column', () => {
    const figures = [sampleFigure('a', { qualifier: 'range', value: 20, valueMax: 30 })];
    const values = placeFigures({ ...sampleAtlas, figures }).get('pazhou')?.values;
    expect([...(values ?? [])]).toEqual([['sales_revenue@2016', [{ least: 20, most: 30 }]]]);
  });

  it('has an entry for places without figures, and none for the city', () => {
    const figures = placeFigures(sampleAtlas);
    expect(figures.get('canton-tower')).toEqual({ years: [], values: new Map() });
    expect(figures.has('guangzhou')).toBe(false);
  });
});
