import type { LocalizedText } from '../../domain/localizedText.ts';
import { beijing1954, newBeijing, xian1980 } from './notConvertible.ts';
import type { Reading } from './reading.ts';
import { gaussKruger, gaussKrugerZone, utmNorth, webMercatorReading, wgs84Reading } from './readings.ts';
import type { StatedMeaning } from './statedReference.ts';

/** WGS 84 in two and three dimensions; CGCS2000 in two, three and in its first code. */
const geographicCodes: ReadonlySet<number> = new Set([4326, 4979, 4490, 4480]);
/** The code of today, and those that Esri and Google used before. */
const webMercatorCodes: ReadonlySet<number> = new Set([3857, 3785, 900913, 102100, 102113]);

/** Codes that follow each other by zone or central meridian (EPSG registry). */
const projectedRanges: readonly {
  readonly first: number;
  readonly last: number;
  readonly reading: (offset: number) => Reading | null;
}[] = [
  { first: 4491, last: 4501, reading: (offset) => gaussKrugerZone(13 + offset) },
  { first: 4502, last: 4512, reading: (offset) => gaussKruger(75 + 6 * offset) },
  { first: 4513, last: 4533, reading: (offset) => gaussKrugerZone(25 + offset) },
  { first: 4534, last: 4554, reading: (offset) => gaussKruger(75 + 3 * offset) },
  { first: 32601, last: 32660, reading: (offset) => utmNorth(1 + offset) },
];

/** Geographic codes, then Gauss-Krüger in 6- and 3-degree zones, with and without a zone number. */
const notConvertibleRanges: readonly (readonly [first: number, last: number, name: LocalizedText])[] = [
  [4610, 4610, xian1980],
  [2327, 2390, xian1980],
  [4214, 4214, beijing1954],
  [2401, 2442, beijing1954],
  [21413, 21423, beijing1954],
  [21453, 21463, beijing1954],
  [4555, 4555, newBeijing],
];

/** What a code of the EPSG registry says of a file from Guangzhou. */
export function readEpsgCode(code: number): StatedMeaning {
  if (geographicCodes.has(code)) return { kind: 'reading', reading: wgs84Reading };
  if (webMercatorCodes.has(code)) return { kind: 'reading', reading: webMercatorReading };
  const range = projectedRanges.find(({ first, last }) => code >= first && code <= last);
  const reading = range?.reading(code - range.first);
  if (reading) return { kind: 'reading', reading };
  const older = notConvertibleRanges.find(([first, last]) => code >= first && code <= last);
  return older ? { kind: 'not-convertible', name: older[2] } : { kind: 'unknown', name: `EPSG:${code}` };
}
