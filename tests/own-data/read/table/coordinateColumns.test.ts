import { describe, expect, it } from 'vitest';
import { coordinateColumns } from '../../../../src/own-data/read/table/coordinateColumns.ts';

const pair = (x: number, y: number) => ({ kind: 'pair', x, y });

describe('coordinateColumns', () => {
  it.each([
    [['名称', '经度', '纬度'], pair(1, 2)],
    [['纬度(°)', '经度(°)'], pair(1, 0)],
    [['LAT', 'LNG'], pair(1, 0)],
    [['Longitude', 'Latitude'], pair(0, 1)],
    [['X坐标', 'Y坐标'], pair(0, 1)],
    [['point_x', 'point_y'], pair(0, 1)],
    [['wgs84_lng', 'gcj02_lng', 'gcj02_lat', 'wgs84_lat'], pair(0, 3)],
    [['中心点经度', '中心点纬度'], pair(0, 1)],
    [['max', 'index', 'latest', 'along'], null],
    [['经度', '名称'], null],
  ])('%j', (header, columns) => {
    expect(coordinateColumns(header, [])).toEqual(columns);
  });

  it('asks the cells of a column that could be an address', () => {
    expect(coordinateColumns(['坐标'], [['113.3,23.1']])).toEqual({
      kind: 'joined',
      column: 0,
      isLatFirst: false,
    });
    expect(coordinateColumns(['latlng'], [['23.1,113.3']])).toMatchObject({ isLatFirst: true });
    expect(coordinateColumns(['位置'], [['海珠区, 琶洲']])).toBeNull();
  });

  it('knows well-known text by its cells, whatever the column is called, and prefers it', () => {
    const header = ['经度', '纬度', '边界'];
    const rows = [
      [113, 23, null],
      [113, 23, 'MULTIPOLYGON (((113 23,114 23,114 24,113 23)))'],
    ];
    expect(coordinateColumns(header, rows)).toEqual({ kind: 'wkt', column: 2 });
  });
});
