import { describe, expect, it } from 'vitest';
import { datumsFitDistricts } from '../../../src/compiler/checks/datumsFitDistricts.ts';
import { findings } from '../editedGeodata.ts';

describe('datumsFitDistricts', () => {
  it('accepts outlines that fit their districts', () => {
    expect(findings(datumsFitDistricts)).toEqual([]);
  });

  it('recognises GCJ-02 declared as WGS-84', () => {
    expect(
      findings(datumsFitDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.41036, 23.08729],\n            [113.42339, 23.08733],\n            [113.42339, 23.09733],\n            [113.41036, 23.09729],\n            [113.41036, 23.08729]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:20 "east-quarter" looks like GCJ-02: as WGS-84 it lies 347 m outside haizhu, as GCJ-02 inside; write "datum": "GCJ02"',
    ]);
  });

  it('recognises BD-09 declared as WGS-84', () => {
    expect(
      findings(datumsFitDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.41683, 23.09341],\n            [113.42986, 23.09341],\n            [113.42986, 23.10341],\n            [113.41683, 23.10341],\n            [113.41683, 23.09341]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:20 "east-quarter" looks like BD-09: as WGS-84 it lies 1010 m outside haizhu, as BD-09 inside; write "datum": "BD09"',
    ]);
  });

  it('recognises WGS-84 declared as GCJ-02', () => {
    expect(
      findings(datumsFitDistricts, {
        'layers/pazhou.geojson': [
          ['"WGS84",\n        "certainty": "traced"', '"GCJ02",\n        "certainty": "traced"'],
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.242, 23.09],\n            [113.25, 23.09],\n            [113.25, 23.1],\n            [113.242, 23.1],\n            [113.242, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:20 "east-quarter" looks like WGS-84: as GCJ-02 it lies 341 m outside haizhu, as WGS-84 inside; write "datum": "WGS84"',
    ]);
  });

  it('says nothing of an outline that fits no datum', () => {
    expect(
      findings(datumsFitDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.705, 23.09],\n            [113.718, 23.09],\n            [113.718, 23.1],\n            [113.705, 23.1],\n            [113.705, 23.09]',
          ],
        ],
      }),
    ).toEqual([]);
  });

  it('claims no datum for an unsure point that only its own tolerance would let fit', () => {
    expect(
      findings(datumsFitDistricts, { 'layers/pazhou.geojson': [['[113.36, 23.1]', '[113.36, 23.1204]']] }),
    ).toEqual([]);
  });
});
