import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Vertex } from './vertex.ts';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position);
const boundaryFile = z.object({
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
        z.object({ type: z.enum(['Point', 'LineString', 'MultiLineString', 'MultiPoint']) }),
      ]),
    }),
  ),
});

export interface BoundaryFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rings: readonly (readonly Vertex[])[];
}

/** Reads the polygons of a GeoJSON file; throws with the path of the first unexpected value. */
export function readBoundaryFile(path: string): BoundaryFeature[] {
  const { features } = boundaryFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return features.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    return [{ id: String(id ?? ''), properties, rings: rings.map((r) => r.map(([x, y]): Vertex => [x, y])) }];
  });
}
