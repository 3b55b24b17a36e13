import { describe, expect, it } from 'vitest';
import { ringsDoNotCross } from '../../../src/compiler/checks/ringsDoNotCross.ts';
import { findings } from '../editedGeodata.ts';

describe('ringsDoNotCross', () => {
  it('accepts simple rings', () => {
    expect(findings(ringsDoNotCross)).toEqual([]);
  });

  it('names where and which edges', () => {
    expect(
      findings(ringsDoNotCross, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.405, 23.09],\n            [113.418, 23.1],\n            [113.418, 23.09],\n            [113.405, 23.1],\n            [113.405, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:30 the outline of "east-quarter" crosses itself at [113.41150, 23.09500]: the edge from line 30 meets the edge from line 32',
    ]);
  });

  it('finds a ring that touches itself', () => {
    expect(
      findings(ringsDoNotCross, {
        'layers/pazhou.geojson': [['[113.405, 23.1],', '[113.4115, 23.09],\n            [113.405, 23.1],']],
      }),
    ).toEqual([
      'layers/pazhou.geojson:30 the outline of "east-quarter" crosses itself at [113.41150, 23.09000]: the edge from line 30 meets the edge from line 32',
    ]);
  });
});
