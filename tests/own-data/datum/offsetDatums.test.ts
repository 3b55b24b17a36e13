import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/measure.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import {
  bd09FromBaiduMercator,
  wgs84FromOffset,
  wgs84FromWebMercator,
} from '../../../src/own-data/datum/offsetDatums.ts';
import { intoSystem } from './inMemory.ts';

/** Anywhere in Guangdong. */
const positions = fc.tuple(
  fc.double({ min: 109.5, max: 117.5, noNaN: true }),
  fc.double({ min: 20, max: 25.5, noNaN: true }),
);

/**
 * WGS-84 and GCJ-02 positions published as test values of googollee/eviltransform, an implementation
 * older than and apart from the one used here: Shanghai, Shenzhen, Beijing.
 */
const published: readonly { readonly wgs84: LngLat; readonly gcj02: LngLat }[] = [
  { wgs84: [121.5272106, 31.1774276], gcj02: [121.531541859215, 31.17530398364597] },
  { wgs84: [113.912316, 22.543847], gcj02: [113.9171764808363, 22.540796131694766] },
  { wgs84: [116.377817, 39.911954], gcj02: [116.38404722455657, 39.91334545536069] },
];

describe('GCJ-02 and BD-09', () => {
  it.each(published)('turn a published GCJ-02 position back into WGS-84', ({ wgs84, gcj02 }) => {
    expect(distanceMeters(wgs84FromOffset(gcj02, 'GCJ02'), wgs84)).toBeLessThan(0.1);
  });

  it.each(['GCJ02', 'BD09'] as const)(
    '%s is inverted to a millimetre everywhere in the province',
    (datum) => {
      const forward = intoSystem[datum.toLowerCase()] ?? ((position: LngLat) => position);
      fc.assert(
        fc.property(positions, (position) => {
          expect(distanceMeters(wgs84FromOffset(forward(position), datum), position)).toBeLessThan(0.001);
        }),
      );
    },
  );

  it('end at the edge of the offset area, where a position may have no counterpart', () => {
    const [lng, lat] = wgs84FromOffset([72.004, 30], 'GCJ02');
    expect(Math.abs(lng - 72.004)).toBeLessThan(0.02);
    expect(Math.abs(lat - 30)).toBeLessThan(0.02);
  });

  it('leave alone what lies outside it', () => {
    expect(wgs84FromOffset([-0.1276, 51.5072], 'GCJ02')).toEqual([-0.1276, 51.5072]);
  });
});

describe('Mercator metres', () => {
  it('of Baidu come back within a centimetre of the degrees they were made of', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const [x, y] = gcoord.transform([...position], gcoord.BD09, gcoord.BD09MC);
        expect(distanceMeters(bd09FromBaiduMercator([x, y]), position)).toBeLessThan(0.01);
      }),
    );
  });

  it('of the web follow the spherical formula of EPSG:3857', () => {
    fc.assert(
      fc.property(positions, ([lng, lat]) => {
        const x = (lng * Math.PI * 6_378_137) / 180;
        const y = 6_378_137 * Math.asinh(Math.tan((lat * Math.PI) / 180));
        expect(distanceMeters(wgs84FromWebMercator([x, y]), [lng, lat])).toBeLessThan(0.001);
      }),
    );
  });
});
