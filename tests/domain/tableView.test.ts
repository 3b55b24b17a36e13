import { describe, expect, it } from 'vitest';
import {
  decodeTableView,
  defaultTableView,
  encodeTableView,
  mostColumns,
  sameTableView,
} from '../../src/domain/tableView.ts';

const read = (text: string) => decodeTableView(text, ['gdp', 'land_area']);

describe('the layout of the table in a link', () => {
  it.each([
    ['name', { columns: [], sort: null }],
    ['name,gdp@2024,kind', { columns: ['gdp@2024', 'kind'], sort: null }],
    ['name,kind,sort:name', { columns: ['kind'], sort: { column: 'name', isDescending: false } }],
    [
      'name,gdp@2024,sort:-gdp@2024',
      { columns: ['gdp@2024'], sort: { column: 'gdp@2024', isDescending: true } },
    ],
  ])('%s is read as it was written', (text, view) => {
    expect(encodeTableView(view)).toBe(text);
    expect(read(text)).toEqual(view);
  });

  it('keeps the known columns, each once, and sorts by none that is not shown', () => {
    expect(read('kind,weather,kind,happiness@2024,level,sort:figures')).toEqual({
      columns: ['kind', 'level'],
      sort: null,
    });
  });

  it('is as ever where it says nothing', () => {
    for (const text of ['', ',', 'weather', 'sort:-']) expect(read(text)).toBe(defaultTableView);
  });

  it('brings no more columns than a table can hold', () => {
    const many = Array.from({ length: 200 }, (_, index) => `gdp@${index}`).join(',');
    expect(read(many).columns).toHaveLength(mostColumns);
  });

  it('is compared by what it shows', () => {
    expect(sameTableView(read(encodeTableView(defaultTableView)), defaultTableView)).toBe(true);
    expect(sameTableView(read('name,kind'), read('name,level'))).toBe(false);
  });
});
