import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/own-data/datum/hints.ts';

function datumsIn(name: string, attributeNames: readonly string[] = []): string[] {
  return hintsOf({ name, attributeNames }).map(({ datum, where }) => `${datum} ${where}`);
}

describe('words in names', () => {
  it.each([
    ['地块_gcj02.geojson', 'GCJ02'],
    ['高德边界.csv', 'GCJ02'],
    ['amap_poi.json', 'GCJ02'],
    ['腾讯地图导出.kml', 'GCJ02'],
    ['bd09坐标.csv', 'BD09'],
    ['百度POI.csv', 'BD09'],
    ['baidu.csv', 'BD09'],
    ['规划_国家2000.shp', 'CGCS2000'],
    ['2000国家大地坐标系.shp', 'CGCS2000'],
    ['cgcs2000_114.shp', 'CGCS2000'],
    ['plots_WGS84.kml', 'WGS84'],
  ])('%s speaks for %s', (name, datum) => {
    expect(datumsIn(name)).toEqual([`${datum} file-name`]);
  });

  it('count in columns too, and the word comes as it is written', () => {
    expect(hintsOf({ name: 'plan.csv', attributeNames: ['name', 'GCJ_lng'] })).toEqual([
      { datum: 'GCJ02', word: 'GCJ_lng', where: 'attribute-name' },
    ]);
  });

  it('must stand alone', () => {
    expect(datumsIn('datamap.geojson', ['bamapping', 'tencents', 'plan2000'])).toEqual([]);
  });
});
