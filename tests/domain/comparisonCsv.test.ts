import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '../../src/domain/comparisonCsv.ts';
import { realAtlas } from '../support/realAtlas.ts';

const name = (text: string) => ({ zh: text, en: text });
const rowNames = {
  district: name('District'),
  level: name('Level'),
  role: name('Role'),
  sectors: name('Industries'),
  location: name('Certainty'),
  airport: name('Distance to the airport'),
};
const linesOf = (places: readonly string[]) => comparisonCsv(realAtlas, places, rowNames).split('\r\n');

describe('comparisonCsv', () => {
  it('begins with a byte order mark and exactly these columns', () => {
    expect(linesOf(['pazhou', 'huangpu'])[0]).toBe(
      '\uFEFFplace,place_zh,place_en,row,row_zh,row_en,text,qualifier,value,value_max,unit,period,as_of,status,' +
        'base_zh,base_en,territory,comparable_set,rank,not_comparable,source,source_title,paragraph,url',
    );
  });

  it('keeps the order of the places in every row', () => {
    const level = linesOf(['huangpu', 'pazhou']).filter((line) => line.includes(',level,'));
    expect(level.map((line) => line.split(',')[0])).toEqual(['huangpu', 'pazhou']);
  });

  it('gives every figure its source and paragraph', () => {
    const line = linesOf(['pazhou', 'huangpu']).find((each) => each.includes(',5900000000,'));
    expect(line).toMatch(/^pazhou,.*,exact,5900000000,,CNY,2017-ytd,2017-12-08,actual,/);
    expect(line).toMatch(/,¶19,http:\/\/english\.www\.gov\.cn\//);
  });

  it('says that nothing is published, and which figures are not the same', () => {
    const line = linesOf(['pazhou', 'huangpu']).find(
      (each) => each.startsWith('huangpu,') && each.includes(',sales_revenue,'),
    );
    expect(line).toContain(',not published,');
    expect(line).toContain('ecommerce_annual_turnover of by-2015: metric+period+status');
  });

  it('numbers comparable figures and names the reasons against the others', () => {
    const gdp = linesOf(['huangpu', 'tianhe', 'huadu']).filter((line) => line.includes(',gdp,'));
    expect(gdp.map((line) => line.split(',').slice(17, 20))).toEqual([
      ['1', '2', 'huadu: period'],
      ['1', '1', 'huadu: period'],
      ['', '', 'huangpu: period; tianhe: period'],
    ]);
  });
});
