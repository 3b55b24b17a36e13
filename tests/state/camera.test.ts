import { describe, expect, it } from 'vitest';
import { decodeCamera, encodeCamera } from '../../src/state/camera.ts';

describe('camera in the hash', () => {
  it('rounds to what is visible at the zoom', () => {
    const center = { lat: 23.123456789, lng: 113.987654321 };
    expect(encodeCamera({ zoom: 10.4567, ...center })).toBe('#map=10.46/23.1235/113.9877');
    expect(encodeCamera({ zoom: 15, ...center })).toBe('#map=15/23.12346/113.98765');
  });

  it('comes back as it was written', () => {
    const camera = { zoom: 11.25, lat: 23.1123, lng: 113.3645 };
    expect(decodeCamera(encodeCamera(camera))).toEqual(camera);
  });

  it.each([
    '',
    '#map=',
    '#main',
    '#map=12/23.1',
    '#map=12/23.1/113.3/5',
    '#map=12/abc/113.3',
    '#map=99/23.1/113.3',
    '#map=2/23.1/113.3',
    '#map=12/48.1/11.5',
    '#map=12/113.3/23.1',
    '#map=NaN/23.1/113.3',
    '#map=1e1/23.1/113.3',
  ])('ignores %s', (hash) => {
    expect(decodeCamera(hash)).toBeNull();
  });
});
