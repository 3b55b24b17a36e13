import type { LocalizedText } from '../../domain/localizedText.ts';

/** Which of two numbers comes first in a position of projected coordinates. */
export type AxisOrder = 'easting-first' | 'northing-first';

/** A transverse Mercator projection of WGS-84 or CGCS2000; Gauss-Krüger and UTM are cases of it. */
export interface TransverseMercator {
  readonly kind: 'transverse-mercator';
  readonly ellipsoid: 'CGCS2000' | 'WGS84';
  readonly centralMeridianDegrees: number;
  readonly scaleFactor: number;
  /** Includes the zone number's millions where eastings carry one. */
  readonly falseEastingMeters: number;
  readonly falseNorthingMeters: number;
  readonly axes: AxisOrder;
}

/** What the two numbers of a position are. */
export type CoordinateReference =
  | { readonly kind: 'degrees'; readonly datum: 'WGS84' | 'GCJ02' | 'BD09' }
  | { readonly kind: 'baidu-mercator' }
  | { readonly kind: 'web-mercator' }
  | TransverseMercator;

/**
 * One way to read the numbers of a file. Plain data, so that it can be sent to a worker; `toWgs84`
 * turns it into a conversion.
 */
export interface Reading {
  readonly id: string;
  readonly label: LocalizedText;
  readonly reference: CoordinateReference;
  /** What the reader should know before confirming. */
  readonly note?: LocalizedText;
}
