import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { drawableBounds } from '../../src/domain/drawing.ts';
import { parseTypedPositions, positionToWgs84 } from '../../src/own-data/typedPosition.ts';

const read = (text: string) => parseTypedPositions(text, drawableBounds);

describe('parseTypedPositions', () => {
  it.each([
    ['longitude first', '113.36, 23.10'],
    ['latitude first', '23.10, 113.36'],
    ['a space between', '113.36 23.1'],
    ['a Chinese comma', '113.36，23.10'],
    ['directions behind', '23.10°N 113.36°E'],
    ['directions before, in lower case', 'e113.36 n23.1'],
    ['directions behind, without a space', '23.1N113.36E'],
    ['Chinese directions', '东经113.36度，北纬23.1度'],
    ['degrees, minutes and seconds', `23°06'00"N 113°21'36"E`],
    ['typographic signs', '113°21′36″E, 23°6′0″N'],
    ['Chinese units', '东经113度21分36秒、北纬23度6分'],
    ['decimal minutes', `N 23°6.0' E 113°21.6'`],
    ['brackets', '(113.36, 23.10)'],
    ['as GeoJSON writes it', '[113.36,23.1]'],
  ])('reads %s', (_what, text) => {
    const { positions } = read(text);
    expect(positions).toHaveLength(1);
    expect(positions[0]?.[0]).toBeCloseTo(113.36, 9);
    expect(positions[0]?.[1]).toBeCloseTo(23.1, 9);
  });

  it('reads many, one to a line or behind semicolons, in either order', () => {
    expect(read('113.1, 23.1\n23.2, 113.2; 113.3,23.3')).toEqual({
      positions: [
        [113.1, 23.1],
        [113.2, 23.2],
        [113.3, 23.3],
      ],
      problem: null,
    });
  });

  it.each([
    ['', 'incomplete'],
    ['113.36', 'incomplete'],
    ['113.36, 23.1, 113.4', 'incomplete'],
    ['113.36, 23.1 Pazhou', 'unreadable'],
    ['<b>113.36</b>, 23.1', 'unreadable'],
    ['1e2, 23.1', 'incomplete'],
    [`113°75'E 23°N`, 'unreadable'],
    ['N23.1N 113.36', 'outside'],
    ['116.40, 39.90', 'outside'],
    ['113.36, 113.40', 'outside'],
    ['-113.36, 23.1', 'outside'],
    ['113.36W, 23.1N', 'outside'],
    ['113.36N, 23.1E', 'outside'],
  ])('does not take %j for a position: %s', (text, problem) => {
    expect(read(text)).toEqual({ positions: [], problem });
  });

  it('reads back whatever is written, in degrees or in degrees, minutes and seconds, in either order', () => {
    const lng = fc.integer({ min: 111_500_000, max: 115_500_000 });
    const lat = fc.integer({ min: 21_500_000, max: 25_000_000 });
    fc.assert(
      fc.property(lng, lat, fc.boolean(), fc.boolean(), (lngMillionths, latMillionths, asDms, latFirst) => {
        const write = asDms ? dms : (millionths: number) => String(millionths / 1e6);
        const pair = [write(lngMillionths), write(latMillionths)];
        const { positions } = read((latFirst ? pair.toReversed() : pair).join(', '));
        expect(positions[0]?.[0]).toBeCloseTo(lngMillionths / 1e6, 6);
        expect(positions[0]?.[1]).toBeCloseTo(latMillionths / 1e6, 6);
      }),
    );
  });

  it('answers any text at all, and a very long one at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.,;°′\'"NSEWe东经北纬度分-− x\n') }), (text) => {
        expect(read(text)).toBeTypeOf('object');
      }),
    );
    expect(read('1'.repeat(1_000_000))).toEqual({ positions: [], problem: 'unreadable' });
  });
});

describe('positionToWgs84', () => {
  it('undoes the shift of GCJ-02 and BD-09, to a millimetre', () => {
    for (const datum of ['GCJ02', 'BD09'] as const) {
      const shifted = gcoord.transform([113.36, 23.1], gcoord.WGS84, gcoord[datum]);
      const [lng, lat] = positionToWgs84([shifted[0], shifted[1]], datum);
      expect(Math.hypot(lng - 113.36, lat - 23.1), datum).toBeLessThan(1e-8);
      expect(Math.hypot(shifted[0] - 113.36, shifted[1] - 23.1), datum).toBeGreaterThan(0.002);
    }
  });

  it('leaves WGS-84 and CGCS2000 as they are', () => {
    expect(positionToWgs84([113.36, 23.1], 'WGS84')).toEqual([113.36, 23.1]);
    expect(positionToWgs84([113.36, 23.1], 'CGCS2000')).toEqual([113.36, 23.1]);
  });
});

function dms(millionths: number): string {
  const seconds = (millionths * 3600) / 1e6;
  const [degrees, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${degrees}°${minutes}′${(seconds - degrees * 3600 - minutes * 60).toFixed(4)}″`;
}
