import { describe, expect, it } from 'vitest';
import { yearToDateIsActual } from '../../../src/compiler/checks/yearToDateIsActual.ts';
import { findings } from '../editedGeodata.ts';

describe('yearToDateIsActual', () => {
  it('accepts an actual year to date', () => {
    expect(findings(yearToDateIsActual)).toEqual([]);
  });

  it('refuses a target for a year to date', () => {
    expect(
      findings(yearToDateIsActual, {
        'places/pazhou.yaml': [
          ['period: 2017-ytd\n    status: actual', 'period: 2017-ytd\n    status: target'],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:36 period 2017-ytd is a year to date, which only an actual figure can have, not a target',
    ]);
  });
});
