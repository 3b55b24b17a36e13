import proj4 from 'proj4';
import type { LngLat } from '../../domain/outline.ts';
import { bd09FromBaiduMercator, wgs84FromOffset, wgs84FromWebMercator } from './offsetDatums.ts';
import type { CoordinateReference, TransverseMercator } from './reading.ts';

/** Turns the two numbers of a file's position into WGS-84 degrees; not finite where they cannot be read so. */
export type ToWgs84 = (position: LngLat) => LngLat;

/**
 * The conversion to WGS-84 that a reading stands for, exact to a millimetre against the formulas it
 * names. CGCS2000 is taken as WGS-84: the two frames differ by less than a metre at Guangzhou.
 */
export function toWgs84(reference: CoordinateReference): ToWgs84 {
  switch (reference.kind) {
    case 'degrees': {
      const { datum } = reference;
      return datum === 'WGS84' ? (position) => position : (position) => wgs84FromOffset(position, datum);
    }
    case 'baidu-mercator':
      return (position) => wgs84FromOffset(bd09FromBaiduMercator(position), 'BD09');
    case 'web-mercator':
      return wgs84FromWebMercator;
    case 'transverse-mercator':
      return inverseTransverseMercator(reference);
  }
}

/**
 * Semi-major axis in metres and inverse flattening. CGCS2000: GB 22021-2008; EPSG ellipsoid 1024.
 * WGS-84: NGA.STND.0036. The two minor axes differ by 0.1 mm.
 */
const ellipsoids = {
  CGCS2000: '+a=6378137 +rf=298.257222101',
  WGS84: '+a=6378137 +rf=298.257223563',
} as const;

function inverseTransverseMercator(projection: TransverseMercator): ToWgs84 {
  const { inverse } = proj4(
    [
      `+proj=tmerc +lat_0=0 +lon_0=${projection.centralMeridianDegrees} +k=${projection.scaleFactor}`,
      `+x_0=${projection.falseEastingMeters} +y_0=${projection.falseNorthingMeters}`,
      `${ellipsoids[projection.ellipsoid]} +units=m +no_defs`,
    ].join(' '),
  );
  const swap = projection.axes === 'northing-first';
  return ([x, y]) => {
    // proj4 throws on numbers that are not finite.
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [Number.NaN, Number.NaN];
    const [lng = Number.NaN, lat = Number.NaN] = inverse(swap ? [y, x] : [x, y]);
    return [lng, lat];
  };
}
