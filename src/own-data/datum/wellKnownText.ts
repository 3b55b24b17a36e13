import { readEpsgCode } from './epsgCodes.ts';
import { beijing1954, newBeijing, xian1980 } from './notConvertible.ts';
import type { Reading } from './reading.ts';
import {
  bd09Reading,
  gcj02Reading,
  transverseMercator,
  webMercatorReading,
  wgs84Reading,
} from './readings.ts';
import type { StatedMeaning } from './statedReference.ts';

/** No description of a coordinate system is longer; what follows is not read. */
const mostCharacters = 20_000;

/**
 * What a coordinate system description says: well-known text 1 (Esri and OGC spelling) or 2, or a bare
 * `EPSG:4547`. Only the systems that files from Guangzhou use are known; others come back by name.
 */
export function readWellKnownText(text: string): StatedMeaning {
  const wkt = text.slice(0, mostCharacters);
  const name = firstQuoted(wkt, /\b(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS|GEODCRS)\s*[[(]\s*"([^"]*)"/i);
  if (name === null) return readBareCode(wkt);
  const older = olderSystem(wkt);
  if (older) return { kind: 'not-convertible', name: older };
  const reading = readingOf(name, wkt);
  return reading ? { kind: 'reading', reading } : { kind: 'unknown', name };
}

function readBareCode(text: string): StatedMeaning {
  if (/\bCRS84\b/i.test(text)) return { kind: 'reading', reading: wgs84Reading };
  const code = /\bEPSG\s*:{1,2}\s*(?:\d+(?:\.\d+)*:)?(\d{4,6})\b/i.exec(text)?.[1];
  return code ? readEpsgCode(Number(code)) : { kind: 'unknown', name: text.trim().slice(0, 80) };
}

function olderSystem(wkt: string) {
  if (/new[_ ]beijing/i.test(wkt)) return newBeijing;
  if (/beijing[_ ]?(?:19)?54/i.test(wkt)) return beijing1954;
  return /xi'?an[_ ]?(?:19)?80/i.test(wkt) ? xian1980 : null;
}

function readingOf(name: string, wkt: string): Reading | null {
  const isProjected = /\bPROJC(?:S|RS)\s*[[(]/i.test(wkt);
  // Some tools write a definition of their own for the offset systems, which have no official one.
  if (!isProjected && /gcj/i.test(name)) return gcj02Reading;
  if (!isProjected && /\bbd[-_ ]?09/i.test(name)) return bd09Reading;
  const ellipsoid = ellipsoidOf(wkt);
  if (!ellipsoid) return null;
  if (!isProjected) return wgs84Reading;
  if (/web[_ ]mercator|pseudo-mercator|popular[_ ]visuali[sz]ation/i.test(wkt)) return webMercatorReading;
  return transverseMercatorOf(wkt, ellipsoid);
}

function ellipsoidOf(wkt: string): 'CGCS2000' | 'WGS84' | null {
  const datum = firstQuoted(wkt, /\b(?:DATUM|ENSEMBLE)\s*[[(]\s*"([^"]*)"/i) ?? '';
  if (/china[_ ]?2000|china[_ ]geodetic|cgcs/i.test(datum)) return 'CGCS2000';
  return /wgs[_ ]?(?:19)?84|world[_ ]geodetic[_ ]system[_ ]1984/i.test(datum) ? 'WGS84' : null;
}

function transverseMercatorOf(wkt: string, ellipsoid: 'CGCS2000' | 'WGS84'): Reading | null {
  const method = firstQuoted(wkt, /\b(?:PROJECTION|METHOD)\s*[[(]\s*"([^"]*)"/i) ?? '';
  if (!/^(?:gauss[_ ]kr[uü]e?ger|transverse[_ ]mercator)$/i.test(method) || !isInMetres(wkt)) return null;
  const parameters = parametersOf(wkt);
  const meridian = parameters.get('centralmeridian') ?? parameters.get('longitudeofnaturalorigin');
  const east = parameters.get('falseeasting');
  const origin = parameters.get('latitudeoforigin') ?? parameters.get('latitudeofnaturalorigin') ?? 0;
  if (meridian === undefined || east === undefined || origin !== 0) return null;
  return transverseMercator({
    kind: 'transverse-mercator',
    ellipsoid,
    centralMeridianDegrees: meridian,
    scaleFactor: parameters.get('scalefactor') ?? parameters.get('scalefactoratnaturalorigin') ?? 1,
    falseEastingMeters: east,
    falseNorthingMeters: parameters.get('falsenorthing') ?? 0,
    // The files' formats give x before y whatever the definition's axes say.
    axes: 'easting-first',
  });
}

/** The linear unit is the last one that is written in both versions of well-known text. */
function isInMetres(wkt: string): boolean {
  const units = [...wkt.matchAll(/\b(?:LENGTH)?UNIT\s*[[(]\s*"(?:met[er]{2}|m)"\s*,\s*1(?:\.0*)?\b/gi)];
  return units.length > 0;
}

function parametersOf(wkt: string): ReadonlyMap<string, number> {
  const found = wkt.matchAll(/\bPARAMETER\s*[[(]\s*"([^"]*)"\s*,\s*([-+]?[\d.]+(?:e[-+]?\d+)?)/gi);
  return new Map(
    [...found]
      .map(([, name = '', value = '']): [string, number] => [
        name.toLowerCase().replace(/[^a-z]/g, ''),
        Number(value),
      ])
      .filter(([, value]) => Number.isFinite(value)),
  );
}

function firstQuoted(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1] ?? null;
}
