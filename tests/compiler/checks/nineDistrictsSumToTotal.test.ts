import { describe, expect, it } from 'vitest';
import { nineDistrictsSumToTotal } from '../../../src/compiler/checks/nineDistrictsSumToTotal.ts';
import { type Edits, findings } from '../editedGeodata.ts';

const land = (id: string, value: number) =>
  `figures:\n  - { id: ${id}-land, metric: land_area, value: ${value}, unit: km2, period: undated, status: actual, source: example-2017 }\n`;

/** The fixture's districts turned into Conghua, Zengcheng and one that stands for the other nine. */
const districts = (others: number): Edits => ({
  'places/guangzhou.yaml': [['kind: city\n', `kind: city\n${land('guangzhou', 7434.4)}`]],
  'places/haizhu.yaml': [['figures:\n', land('haizhu', others)]],
  'places/liwan.yaml': [['id: liwan\n', `id: conghua\n${land('conghua', 1974.5)}`]],
  'places/lost-works.yaml': [
    [
      'id: lost-works\nkind: site\n',
      `id: zengcheng\nkind: district\nparent: guangzhou\n${land('zengcheng', 1616.47)}`,
    ],
  ],
});

describe('nineDistrictsSumToTotal', () => {
  it('claims nothing where Conghua and Zengcheng are not there', () => {
    expect(findings(nineDistrictsSumToTotal)).toEqual([]);
  });

  it('accepts the published total', () => {
    expect(findings(nineDistrictsSumToTotal, districts(3843.43))).toEqual([]);
  });

  it('says what the nine add up to otherwise', () => {
    expect(findings(nineDistrictsSumToTotal, districts(3843.44))).toEqual([
      'places/guangzhou.yaml:4 land_area without Conghua and Zengcheng adds up to 3843440000 m2; published are 3843430000',
    ]);
  });
});
