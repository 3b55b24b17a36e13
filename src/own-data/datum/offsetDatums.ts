import gcoord from 'gcoord';
import type { LngLat } from '../../domain/outline.ts';

type OffsetDatum = 'GCJ02' | 'BD09';

/** A step shorter than this (1 cm) leaves less than 0.2 mm, for each leaves at most a sixtieth of the error. */
const lastStepDegrees = 1e-7;
/** Three or four are needed; more only at the edge of the offset area, where there is no solution. */
const mostSteps = 10;

/**
 * The WGS-84 position whose GCJ-02 or BD-09 position is the given one, in degrees. The inverses that
 * gcoord has stop 0.15 to 0.19 m short at Guangzhou, and do not end at the edge of the area that is
 * offset; its forward formulas are inverted here to less than a millimetre in a bounded number of steps.
 */
export function wgs84FromOffset([lng, lat]: LngLat, datum: OffsetDatum): LngLat {
  let guess: LngLat = [lng, lat];
  for (let step = 0; step < mostSteps; step += 1) {
    const offset: [number, number] = [guess[0], guess[1]];
    // Converts in place. Given a bare position instead, gcoord is five times slower, for its messages.
    gcoord.transform({ type: 'Point', coordinates: offset }, gcoord.WGS84, gcoord[datum]);
    const [offsetLng, offsetLat] = offset;
    const [east, north] = [lng - offsetLng, lat - offsetLat];
    guess = [guess[0] + east, guess[1] + north];
    if (Math.abs(east) < lastStepDegrees && Math.abs(north) < lastStepDegrees) break;
  }
  return guess;
}

/** The GCJ-02 or BD-09 position of a WGS-84 one, in degrees, by the published forward formulas. */
export function offsetFromWgs84([lng, lat]: LngLat, datum: OffsetDatum): LngLat {
  const [offsetLng, offsetLat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord[datum]);
  return [offsetLng, offsetLat];
}

/** BD-09 degrees from Baidu's Mercator metres (BD-09MC), by Baidu's own polynomial. */
export function bd09FromBaiduMercator([x, y]: LngLat): LngLat {
  const [lng, lat] = gcoord.transform([x, y], gcoord.BD09MC, gcoord.BD09);
  return [lng, lat];
}

/** WGS-84 degrees from Web Mercator metres (EPSG:3857). */
export function wgs84FromWebMercator([x, y]: LngLat): LngLat {
  const [lng, lat] = gcoord.transform([x, y], gcoord.EPSG3857, gcoord.WGS84);
  return [lng, lat];
}
