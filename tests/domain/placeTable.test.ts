import { describe, expect, it } from 'vitest';
import { metricColumns } from '../../src/domain/metricColumns.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { metricSortKey, placeRows, sortKey } from '../../src/domain/placeTable.ts';
import { placeTableCsv } from '../../src/domain/placeTableCsv.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';

const atlas = {
  ...sampleAtlas,
  figures: [
    sampleFigure('a', { value: 10 }),
    sampleFigure('again', { restates: { figure: 'a', as: 'repetition' } }),
    sampleFigure('b', { place: 'baietan', value: 20, valueMax: 30, qualifier: 'range', locator: '=1+1' }),
  ],
};
const rows = placeRows(atlas.places, placeFacets(atlas), atlas);
const rowOf = (id: string) => {
  const row = rows.find(({ place }) => place.id === id);
  if (!row) throw new Error(`No row of ${id}`);
  return row;
};
const [column] = metricColumns(atlas);
if (!column) throw new Error('No column');

describe('placeRows', () => {
  it('has a row for every place that can be filtered, in the order of the atlas', () => {
    expect(rows.map(({ place }) => place.id)).toEqual(placeFacets(atlas).map(({ id }) => id));
  });

  it('counts a fact once however often it is stated, and nothing before the facts are there', () => {
    expect(rowOf('pazhou').figureCount).toBe(1);
    expect(placeRows(atlas.places, placeFacets(atlas), null)[0]?.figureCount).toBeNull();
  });

  it('names the districts of a place and none of a district', () => {
    expect(rowOf('pazhou').districts.map(({ en }) => en)).toEqual(['haizhu']);
    expect(rowOf('haizhu').districts).toEqual([]);
  });
});

describe('sortKey', () => {
  it('follows the order of the atlas for kinds, and has none for what is not published', () => {
    const kinds = ['haizhu', 'pazhou', 'canton-tower'].map((id) => sortKey(rowOf(id), 'kind', 'en'));
    expect(kinds).toEqual(kinds.toSorted());
    expect(sortKey(rowOf('pazhou'), 'level', 'en')).toBeUndefined();
    expect(sortKey(rowOf('haizhu'), 'district', 'en')).toBeUndefined();
    expect(sortKey(rowOf('riverside-area'), 'certainty', 'en')).toBeUndefined();
  });

  it('is the value for a metric', () => {
    expect([metricSortKey(column, rowOf('baietan')), metricSortKey(column, rowOf('haizhu'))]).toEqual([
      20,
      undefined,
    ]);
  });
});

describe('placeTableCsv', () => {
  it('writes the rows and columns that are shown, values in base units, no formula', () => {
    const csv = placeTableCsv(
      [rowOf('baietan'), rowOf('pazhou'), rowOf('haizhu')],
      [
        { kind: 'place', id: 'name' },
        { kind: 'place', id: 'kind' },
        { kind: 'place', id: 'level' },
        { kind: 'metric', id: column.id, column },
      ],
    );
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const id = 'sales_revenue@2016';
    expect(csv.slice(1).split('\r\n')).toEqual([
      `place,name_zh,name_en,kind,level,${id},${id} value_max,${id} unit,${id} qualifier,${id} status,${id} source,${id} paragraph`,
      "baietan,baietan,baietan,zone,not published,20,30,CNY,range,actual,china-daily-2017,'=1+1",
      'pazhou,pazhou,pazhou,zone,not published,10,,CNY,exact,actual,china-daily-2017,¶19',
      'haizhu,haizhu,haizhu,district,,not published,,,,,,',
      '',
    ]);
  });

  it('lists all values where sources disagree', () => {
    const disputed = {
      ...sampleAtlas,
      figures: [sampleFigure('x', { value: 1 }), sampleFigure('y', { value: 5, source: 'hktdc-2014' })],
    };
    const [both] = metricColumns(disputed);
    if (!both) throw new Error('No column');
    const csv = placeTableCsv([rowOf('pazhou')], [{ kind: 'metric', id: both.id, column: both }]);
    expect(csv).toContain('1; 5,');
    expect(csv).toContain('china-daily-2017; hktdc-2014');
  });
});
