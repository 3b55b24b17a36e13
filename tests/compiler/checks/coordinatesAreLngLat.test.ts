import { describe, expect, it } from 'vitest';
import { coordinatesAreLngLat } from '../../../src/compiler/checks/coordinatesAreLngLat.ts';
import { findings } from '../editedGeodata.ts';

describe('coordinatesAreLngLat', () => {
  it('accepts longitude before latitude', () => {
    expect(findings(coordinatesAreLngLat)).toEqual([]);
  });

  it('recognises latitude first', () => {
    expect(
      findings(coordinatesAreLngLat, { 'layers/pazhou.geojson': [['[113.36, 23.1]', '[23.1, 113.36]']] }),
    ).toEqual([
      'layers/pazhou.geojson:14 position [23.1, 113.36] of "pazhou" has latitude first; GeoJSON wants [longitude, latitude]',
    ]);
  });

  it('finds a far-off position on its line', () => {
    expect(
      findings(coordinatesAreLngLat, { 'layers/pazhou.geojson': [['[113.418, 23.1]', '[103.418, 23.1]']] }),
    ).toEqual([
      'layers/pazhou.geojson:32 position [103.418, 23.1] of "east-quarter" is nowhere near Guangzhou',
    ]);
  });
});
