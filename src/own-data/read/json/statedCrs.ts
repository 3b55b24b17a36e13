import type { StatedReference } from '../../parsedDataset.ts';
import { isObject } from './isObject.ts';

/**
 * What the `crs` member of GeoJSON 2008 names (RFC 7946 took it away, but QGIS and GDAL still write it); the
 * format's own WGS-84 where there is none.
 */
export function statedCrs(root: unknown): StatedReference {
  const crs = isObject(root) ? root['crs'] : undefined;
  const properties = isObject(crs) ? crs['properties'] : undefined;
  const name = isObject(properties) ? (properties['name'] ?? properties['code']) : undefined;
  const code = typeof name === 'number' ? name : epsgCode(name);
  return code === null ? { kind: 'by-format' } : { kind: 'epsg', code };
}

/** The number of `EPSG:4490`, `urn:ogc:def:crs:EPSG::4490` or `…/def/crs/EPSG/0/4490`. */
function epsgCode(name: unknown): number | null {
  const match = typeof name === 'string' ? /epsg[:/][\d.]*[:/]*(\d{4,6})$/i.exec(name.trim()) : null;
  return match?.[1] === undefined ? null : Number(match[1]);
}
