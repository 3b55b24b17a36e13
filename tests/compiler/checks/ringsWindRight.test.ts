import { describe, expect, it } from 'vitest';
import { ringsWindRight } from '../../../src/compiler/checks/ringsWindRight.ts';
import { findings } from '../editedGeodata.ts';

describe('ringsWindRight', () => {
  it('accepts counter-clockwise outer rings', () => {
    expect(findings(ringsWindRight)).toEqual([]);
  });

  it('finds a clockwise ring', () => {
    expect(
      findings(ringsWindRight, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.405, 23.09],\n            [113.405, 23.1],\n            [113.418, 23.1],\n            [113.418, 23.09],\n            [113.405, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:29 an outer ring of "east-quarter" must run counter-clockwise; reverse its positions',
    ]);
  });

  it('finds a counter-clockwise hole', () => {
    expect(
      findings(ringsWindRight, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09]\n          ]',
            '            [113.405, 23.09]\n          ],\n          [[113.41, 23.092], [113.412, 23.092], [113.412, 23.094], [113.41, 23.092]]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:36 a hole of "east-quarter" must run clockwise; reverse its positions',
    ]);
  });
});
