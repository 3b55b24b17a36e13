import { describe, expect, it } from 'vitest';
import { certaintyFitsGeometry } from '../../../src/compiler/checks/certaintyFitsGeometry.ts';
import { findings } from '../editedGeodata.ts';

describe('certaintyFitsGeometry', () => {
  it('accepts a point as point-only and an area as traced', () => {
    expect(findings(certaintyFitsGeometry)).toEqual([]);
  });

  it('refuses an area that is point-only', () => {
    expect(
      findings(certaintyFitsGeometry, { 'layers/pazhou.geojson': [['"traced"', '"point-only"']] }),
    ).toEqual([
      'layers/pazhou.geojson:21 an area cannot be "point-only"; write official, traced or approximate',
    ]);
  });

  it('refuses a traced point', () => {
    expect(
      findings(certaintyFitsGeometry, { 'layers/pazhou.geojson': [['"point-only"', '"traced"']] }),
    ).toEqual(['layers/pazhou.geojson:9 certainty "traced" is for areas; a point is "point-only"']);
  });
});
