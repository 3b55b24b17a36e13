import type { AxisOrder, Reading, TransverseMercator } from './reading.ts';
import { axesNote, projectedNote, readingLabels } from './readingLabels.ts';

export const wgs84Reading: Reading = {
  id: 'wgs84',
  ...readingLabels.wgs84,
  reference: { kind: 'degrees', datum: 'WGS84' },
};
export const gcj02Reading: Reading = {
  id: 'gcj02',
  ...readingLabels.gcj02,
  reference: { kind: 'degrees', datum: 'GCJ02' },
};
export const bd09Reading: Reading = {
  id: 'bd09',
  ...readingLabels.bd09,
  reference: { kind: 'degrees', datum: 'BD09' },
};
export const webMercatorReading: Reading = {
  id: 'web-mercator',
  ...readingLabels.webMercator,
  reference: { kind: 'web-mercator' },
};
export const baiduMercatorReading: Reading = {
  id: 'bd09mc',
  ...readingLabels.baiduMercator,
  reference: { kind: 'baidu-mercator' },
};

/** Metres between a central meridian and the place where eastings are zero, without a zone number. */
const falseEastingMeters = 500_000;

/**
 * CGCS2000 / Gauss-Krüger of one central meridian, eastings without a zone number (EPSG:4534-4554 in
 * 3-degree zones, EPSG:4502-4512 in 6-degree zones: the same numbers). Parameters by the EPSG registry.
 */
export function gaussKruger(centralMeridianDegrees: number, axes: AxisOrder = 'easting-first'): Reading {
  return transverseMercator({
    kind: 'transverse-mercator',
    ellipsoid: 'CGCS2000',
    centralMeridianDegrees,
    scaleFactor: 1,
    falseEastingMeters,
    falseNorthingMeters: 0,
    axes,
  });
}

/**
 * CGCS2000 / Gauss-Krüger with the zone number before the easting: 3-degree zones 25 to 45
 * (EPSG:4513-4533) and 6-degree zones 13 to 23 (EPSG:4491-4501). The two ranges do not overlap, so the
 * number alone says the zone's width. Null for a number that is no zone in China.
 */
export function gaussKrugerZone(zone: number, axes: AxisOrder = 'easting-first'): Reading | null {
  const centralMeridianDegrees = centralMeridianOf(zone);
  if (centralMeridianDegrees === null) return null;
  return transverseMercator({
    kind: 'transverse-mercator',
    ellipsoid: 'CGCS2000',
    centralMeridianDegrees,
    scaleFactor: 1,
    falseEastingMeters: zone * 1_000_000 + falseEastingMeters,
    falseNorthingMeters: 0,
    axes,
  });
}

function centralMeridianOf(zone: number): number | null {
  if (!Number.isInteger(zone)) return null;
  if (zone >= 25 && zone <= 45) return zone * 3;
  return zone >= 13 && zone <= 23 ? zone * 6 - 3 : null;
}

/** WGS-84 / UTM of a northern zone, 1 to 60 (EPSG:32601-32660). */
export function utmNorth(zone: number): Reading {
  return transverseMercator({
    kind: 'transverse-mercator',
    ellipsoid: 'WGS84',
    centralMeridianDegrees: zone * 6 - 183,
    scaleFactor: 0.9996,
    falseEastingMeters,
    falseNorthingMeters: 0,
    axes: 'easting-first',
  });
}

/** A reading of any transverse Mercator projection; the same parameters give the same id. */
export function transverseMercator(reference: TransverseMercator): Reading {
  const swapped = reference.axes === 'northing-first';
  const { id, label } = nameOf(reference);
  const note = reference.ellipsoid === 'CGCS2000' ? projectedNote : undefined;
  return {
    id: swapped ? `${id}-northing-first` : id,
    label: swapped ? { zh: `${label.zh}${axesNote.zh}`, en: `${label.en}${axesNote.en}` } : label,
    reference,
    ...(note ? { note } : {}),
  };
}

function nameOf(reference: TransverseMercator): Pick<Reading, 'id' | 'label'> {
  const { centralMeridianDegrees: meridian, scaleFactor, falseEastingMeters: east } = reference;
  const isPlain = reference.falseNorthingMeters === 0;
  if (isPlain && reference.ellipsoid === 'WGS84' && scaleFactor === 0.9996 && east === falseEastingMeters) {
    const zone = (meridian + 183) / 6;
    if (Number.isInteger(zone)) return { id: `utm-${zone}n`, label: readingLabels.utm(zone) };
  }
  if (isPlain && reference.ellipsoid === 'CGCS2000' && scaleFactor === 1) {
    if (east === falseEastingMeters) {
      return { id: `gk-cm${meridian}`, label: readingLabels.gaussKruger(meridian) };
    }
    const zone = (east - falseEastingMeters) / 1_000_000;
    if (centralMeridianOf(zone) === meridian) {
      return { id: `gk-zone${zone}`, label: readingLabels.gaussKrugerZone(zone, meridian) };
    }
  }
  const numbers = [meridian, scaleFactor, east, reference.falseNorthingMeters].join('_');
  return {
    id: `tm-${reference.ellipsoid}_${numbers}`.toLowerCase(),
    label: readingLabels.transverseMercator(reference),
  };
}

/** Central meridians of Gauss-Krüger zones in which Guangzhou lies, or is taken to lie (GB/T 13989). */
const centralMeridians = [114, 111, 117] as const;
/** 3-degree zones 38, 37 and 39, then 6-degree zones 19 and 20: those meridians with a zone number. */
const zones = [38, 37, 39, 19, 20] as const;
const axisOrders: readonly AxisOrder[] = ['easting-first', 'northing-first'];

/**
 * Every reading that is tried on a file from Guangzhou, the commoner before the rarer: where nothing
 * tells two apart, this is their order.
 */
export const readings: readonly Reading[] = [
  ...[wgs84Reading, gcj02Reading, bd09Reading],
  ...centralMeridians.flatMap((meridian) => axisOrders.map((axes) => gaussKruger(meridian, axes))),
  ...zones.flatMap((zone) => axisOrders.flatMap((axes) => gaussKrugerZone(zone, axes) ?? [])),
  ...[webMercatorReading, utmNorth(49), utmNorth(50), baiduMercatorReading],
];
