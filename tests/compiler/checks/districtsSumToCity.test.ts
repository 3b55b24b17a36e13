import { describe, expect, it } from 'vitest';
import { districtsSumToCity } from '../../../src/compiler/checks/districtsSumToCity.ts';
import { type Edits, findings } from '../editedGeodata.ts';

/** A figure for a place file that has none, and one for the file that has a list already. */
const item = (id: string, metric: string, value: number, unit: string, more = '') =>
  `  - { id: ${id}, metric: ${metric}, value: ${value}, unit: ${unit}, period: 2020, status: actual, source: example-2017${more} }\n`;
const areas = (liwan: string, haizhu: string): Edits => ({
  'places/guangzhou.yaml': [
    ['kind: city\n', `kind: city\nfigures:\n${item('city', 'land_area', 149.5, 'km2')}`],
  ],
  'places/liwan.yaml': [['kind: district\n', `kind: district\nfigures:\n${liwan}`]],
  'places/haizhu.yaml': [['figures:\n', `figures:\n${haizhu}`]],
});
const haizhu = item('haizhu-land', 'land_area', 90.4, 'km2');

describe('districtsSumToCity', () => {
  it('accepts a city without such figures', () => {
    expect(findings(districtsSumToCity)).toEqual([]);
  });

  it('accepts districts that add up, in whatever unit', () => {
    expect(
      findings(districtsSumToCity, areas(item('liwan-land', 'land_area', 5910, 'hectares'), haizhu)),
    ).toEqual([]);
  });

  it('says by how much they do not', () => {
    expect(findings(districtsSumToCity, areas(item('liwan-land', 'land_area', 59.2, 'km2'), haizhu))).toEqual(
      [
        'places/guangzhou.yaml:4 land_area of the 2 districts adds up to 149600000 m2, 100000 too much for the 149500000 of "city"',
      ],
    );
  });

  it('takes the preferred one of several figures', () => {
    const better = ', preferredBecause: { zh: 较新。, en: Newer. }';
    expect(
      findings(
        districtsSumToCity,
        areas(
          item('liwan-other', 'land_area', 70, 'km2') + item('liwan-land', 'land_area', 59.1, 'km2', better),
          haizhu,
        ),
      ),
    ).toEqual([]);
  });

  it('names the district that has none', () => {
    expect(findings(districtsSumToCity, areas(item('liwan-gdp', 'gdp', 1, 'CNY'), haizhu))).toEqual([
      'places/guangzhou.yaml:4 "city" cannot be checked against its districts: land_area for 2020 is lacking for liwan',
    ]);
  });

  it('counts people as well', () => {
    expect(
      findings(districtsSumToCity, {
        'places/guangzhou.yaml': [
          ['kind: city\n', `kind: city\nfigures:\n${item('city', 'population_census', 30, 'persons')}`],
        ],
        'places/liwan.yaml': [
          ['kind: district\n', `kind: district\nfigures:\n${item('l', 'population_census', 10, 'persons')}`],
        ],
        'places/haizhu.yaml': [['figures:\n', `figures:\n${item('h', 'population_census', 19, 'persons')}`]],
      }),
    ).toEqual([
      'places/guangzhou.yaml:4 population_census of the 2 districts adds up to 29 persons, 1 too little for the 30 of "city"',
    ]);
  });
});
