import { describe, expect, it } from 'vitest';
import { ringsAreClosed } from '../../../src/compiler/checks/ringsAreClosed.ts';
import { findings } from '../editedGeodata.ts';

describe('ringsAreClosed', () => {
  it('accepts closed rings', () => {
    expect(findings(ringsAreClosed)).toEqual([]);
  });

  it('says which position to repeat', () => {
    expect(
      findings(ringsAreClosed, { 'layers/pazhou.geojson': [[',\n            [113.405, 23.09]\n', '\n']] }),
    ).toEqual([
      'layers/pazhou.geojson:29 a ring of "east-quarter" is not closed; repeat its first position [113.405, 23.09] at the end',
    ]);
  });

  it('counts positions', () => {
    expect(
      findings(ringsAreClosed, {
        'layers/pazhou.geojson': [
          [
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]',
            '            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.405, 23.09]',
          ],
        ],
      }),
    ).toEqual([
      'layers/pazhou.geojson:29 a ring of "east-quarter" has 3 positions; at least 4 are needed, the last equal to the first',
    ]);
  });
});
