import { describe, expect, it } from 'vitest';
import { outlinesLieInDistricts } from '../../../src/compiler/checks/outlinesLieInDistricts.ts';
import { findings } from '../editedGeodata.ts';

describe('outlinesLieInDistricts', () => {
  it('accepts outlines inside, and outside within their uncertainty', () => {
    expect(findings(outlinesLieInDistricts)).toEqual([]);
  });

  it('finds an outline in another district', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.205, 23.09],\n            [113.218, 23.09],\n            [113.218, 23.1],\n            [113.205, 23.1],\n            [113.205, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:26 "east-quarter" lies 3586 m outside haizhu; 100 m is tolerated for it',
    ]);
  });

  it('finds an outline outside the city', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.705, 23.09],\n            [113.718, 23.09],\n            [113.718, 23.1],\n            [113.705, 23.1],\n            [113.705, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:26 "east-quarter" lies 30531 m outside Guangzhou; 100 m is tolerated for it',
    ]);
  });

  it('tolerates an unsure point 400 m outside', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [['[113.36, 23.1]', '[113.36, 23.1186]']],
      }),
    ).toEqual([]);
  });

  it('does not tolerate it 600 m outside', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [['[113.36, 23.1]', '[113.36, 23.1204]']],
      }),
    ).toEqual(['layers/pazhou.geojson:14 "pazhou" lies 598 m outside Guangzhou; 500 m is tolerated for it']);
  });

  it('tolerates no more than 1 km however unsure it is', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [
          ['[113.36, 23.1]', '[113.36, 23.126]'],
          ['"uncertaintyMeters": 500', '"uncertaintyMeters": 3000'],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:14 "pazhou" lies 1218 m outside Guangzhou; 1000 m is tolerated for it',
    ]);
  });

  it('leaves a wrong datum to the check of datums', () => {
    expect(
      findings(outlinesLieInDistricts, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.41036, 23.08729],\n            [113.42339, 23.08733],\n            [113.42339, 23.09733],\n            [113.41036, 23.09729],\n            [113.41036, 23.08729]',
          ],
        ],
      }),
    ).toEqual([]);
  });
});
