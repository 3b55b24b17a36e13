import { z } from 'zod';
import { certainties, datums } from '../../domain/outline.ts';
import { identifier } from './identifier.ts';
import { localizedText } from './localizedText.ts';

const position = z.tuple([z.number(), z.number()]);
const arcIndexes = z.array(z.int());

const districtGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: identifier, arcs: z.array(arcIndexes) }),
  z.object({ type: z.literal('MultiPolygon'), id: identifier, arcs: z.array(z.array(arcIndexes)) }),
]);

/** context/borders.topo.json: the districts over shared arcs. */
export const districtTopology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: position, translate: position }).exactOptional(),
  objects: z.object({
    districts: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(districtGeometry) }),
  }),
  arcs: z.array(z.array(position)),
});

/** context/borders.yaml: what there is to say of the district outlines as a whole. */
export const borderNotes = z.strictObject({
  datum: z.enum(datums),
  certainty: z.enum(certainties),
  uncertaintyMeters: z.number().positive(),
  method: localizedText,
  source: identifier.exactOptional(),
});

/** context/labelPoints.json: where a district's name stands, by district id. */
export const labelPoints = z.record(identifier, position);

const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
});

/** context/river.geojson and sea.geojson: one feature each. */
export const surface = z.object({ type: z.literal('Feature'), geometry: multiPolygon });

/** context/neighbours.json: borders between other cities, and where their names stand. */
export const neighbours = z.object({
  borders: z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
  labels: z.array(z.object({ zh: z.string().min(1), en: z.string().min(1), point: position })),
});
