import { z } from 'zod';
import { certainties, datums } from '../../domain/outline.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';

/** `[longitude, latitude]`; a height, should an editor add one, is refused. */
const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position);

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
export type AuthoredGeometry = z.output<typeof geometry>;

/** A point of known position (WGS-84) that must fall inside, or outside, the outline. */
const checkPoint = z.strictObject({
  name: z.string().min(1),
  lngLat: position,
  inside: z.boolean(),
});

/** One feature of geodata/layers: the outline of the place with the same id. */
export const layerFeature = z.strictObject({
  type: z.literal('Feature'),
  id: identifier,
  properties: z.strictObject({
    datum: z.enum(datums),
    certainty: z.enum(certainties),
    uncertaintyMeters: z.number().positive().exactOptional(),
    method: localizedText,
    source: identifier.exactOptional(),
    checkPoints: z.array(checkPoint).exactOptional(),
  }),
  geometry,
});
export type LayerFeature = z.output<typeof layerFeature>;

/** QGIS writes its reference system although RFC 7946 has only this one. */
const crs = z.strictObject({
  type: z.literal('name'),
  properties: z.strictObject({ name: z.literal('urn:ogc:def:crs:OGC:1.3:CRS84') }),
});

/** A file of geodata/layers without its features; QGIS adds `name` and `crs`. */
export const layerHead = z.strictObject({
  type: z.literal('FeatureCollection'),
  name: z.string().exactOptional(),
  crs: crs.exactOptional(),
});

/** A whole file of geodata/layers, for editors. */
export const layerFile = layerHead.extend({ features: z.array(layerFeature) });
