import { describe, expect, it } from 'vitest';
import { shapeFindings } from '../editedGeodata.ts';

const pazhou = 'places/pazhou.yaml';
const layer = 'layers/pazhou.geojson';

describe('the shape of the files', () => {
  it('is right in the good folder', () => {
    expect(shapeFindings({})).toEqual([]);
  });

  it.each([
    [
      'a misspelt key',
      pazhou,
      'qualifier: range',
      'qualifer: range',
      'places/pazhou.yaml:43 unknown key "qualifer" (did you mean "qualifier"?)',
    ],
    [
      'a missing language',
      pazhou,
      '{ zh: 琶洲, en: Pazhou }',
      '{ en: Pazhou }',
      'places/pazhou.yaml:4 "name.zh" is missing',
    ],
    [
      'an empty language',
      pazhou,
      '{ zh: 琶洲, en: Pazhou }',
      "{ zh: '', en: Pazhou }",
      'places/pazhou.yaml:4 "name.zh" must not be empty',
    ],
    [
      'a misspelt status',
      pazhou,
      'period: 2017-ytd\n    status: actual',
      'period: 2017-ytd\n    status: actaul',
      'places/pazhou.yaml:37 "status" must be one of actual, plan, target, forecast, agreement, not "actaul" (did you mean "actual"?)',
    ],
    [
      'a number in quotes',
      pazhou,
      'value: 5.9',
      "value: '5.9'",
      'places/pazhou.yaml:34 "value" must be a number, not "5.9"',
    ],
    [
      'a period outside the grammar',
      pazhou,
      'period: 2017-ytd',
      'period: early 2017',
      'places/pazhou.yaml:36 "period" is not a period (2016, 2017-03, 2017-03-14, 2017-ytd (year to date), by-2015 (deadline), 1984/2024 (from/to) or undated), not "early 2017"',
    ],
    [
      'a locator without its sign',
      pazhou,
      'locator: ¶12',
      'locator: p12',
      'places/pazhou.yaml:22 "locator" must be a paragraph such as ¶12, counted from 1, not "p12"',
    ],
    [
      'an impossible date',
      'sources/example-2017.yaml',
      'date: 2017-12-08',
      'date: 2017-13-08',
      'sources/example-2017.yaml:5 "date" must be a date such as 2017-03-13, a month (2017-03) or a year (2017), not "2017-13-08"',
    ],
    [
      'a height in a position',
      layer,
      '[113.36, 23.1]',
      '[113.36, 23.1, 8]',
      'layers/pazhou.geojson:14 "geometry.coordinates" has too many entries; a position is [longitude, latitude] and nothing more',
    ],
    [
      'an unknown datum',
      layer,
      '"WGS84",\n        "certainty": "traced"',
      '"GCJ-02",\n        "certainty": "traced"',
      'layers/pazhou.geojson:20 "properties.datum" must be one of WGS84, GCJ02, BD09, CGCS2000, not "GCJ-02" (did you mean "GCJ02"?)',
    ],
    [
      'a key that stands twice',
      pazhou,
      'kind: zone',
      'kind: zone\nkind: site',
      'places/pazhou.yaml:3 cannot be read: the same key stands twice',
    ],
  ])('is explained for %s', (_fault, file, from, to, message) => {
    expect(shapeFindings({ [file]: [[from, to]] })).toEqual([message]);
  });

  it('is checked on beyond the first fault of a file', () => {
    expect(
      shapeFindings({
        [pazhou]: [
          ['kind: zone', 'kind: zoen'],
          ['value: 5.9', 'value: much'],
          ['    organisation: example-works\n', ''],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:2 "kind" must be one of city, district, zone, site, hub, not "zoen" (did you mean "zone"?)',
      'places/pazhou.yaml:34 "value" must be a number, not "much"',
      'places/pazhou.yaml:50 "organisation" is missing',
    ]);
  });
});
