import { RecordFault } from '../../recordFault.ts';
import type { RawRecord } from '../rawDataset.ts';
import { isObject } from './isObject.ts';

const geometryTypes: ReadonlySet<unknown> = new Set([
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  'GeometryCollection',
]);

/** A Feature, or a geometry alone, as a record; anything else has a fault for a geometry. */
export function jsonRecord(value: unknown, number: number): RawRecord {
  if (!isObject(value)) return { number, geometry: new RecordFault('geometry-invalid'), attributes: [] };
  if (geometryTypes.has(value['type'])) return { number, geometry: value, attributes: [] };
  const properties = value['properties'];
  const type = value['type'];
  return {
    number,
    geometry:
      type === 'Feature'
        ? value['geometry']
        : new RecordFault('geometry-invalid', typeof type === 'string' ? type : undefined),
    attributes: isObject(properties) ? Object.entries(properties) : [],
  };
}
