import { describe, expect, it } from 'vitest';
import { checkPointsHold } from '../../../src/compiler/checks/checkPointsHold.ts';
import { findings } from '../editedGeodata.ts';

describe('checkPointsHold', () => {
  it('accepts an outline that holds its check point', () => {
    expect(findings(checkPointsHold)).toEqual([]);
  });

  it('finds a point outside', () => {
    expect(
      findings(checkPointsHold, {
        'layers/pazhou.geojson': [['[113.4178, 23.0905]', '[113.3178, 23.0905]']],
      }),
    ).toEqual([
      'layers/pazhou.geojson:24 check point "East pier" is not inside the outline of "east-quarter"',
    ]);
  });

  it('finds a point inside that should not be', () => {
    expect(
      findings(checkPointsHold, { 'layers/pazhou.geojson': [['"inside": true', '"inside": false']] }),
    ).toEqual([
      'layers/pazhou.geojson:24 check point "East pier" is not outside the outline of "east-quarter"; it would be if the outline were GCJ-02',
    ]);
  });

  it('recognises the datum where the district cannot', () => {
    expect(
      findings(checkPointsHold, {
        'layers/pazhou.geojson': [
          ['"WGS84",\n        "certainty": "traced"', '"GCJ02",\n        "certainty": "traced"'],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:24 check point "East pier" is not inside the outline of "east-quarter"; it would be if the outline were WGS-84',
    ]);
  });
});
