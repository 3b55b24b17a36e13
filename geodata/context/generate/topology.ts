import type { FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { BoundarySource } from './boundarySource.ts';
import { cleanRing } from './cleanRings.ts';
import { type Line, toVertex } from './vertex.ts';

/** Borders cut into arcs, each stored once and shared by the areas on its two sides. */
export interface SharedArcs {
  readonly arcs: readonly Line[];
  /** Area id to rings of arc numbers; `~n` is arc n walked backwards. */
  readonly ringsOf: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** For every arc the ids of the areas that use it: one on the outside, two inside. */
  readonly usersOf: readonly (readonly string[])[];
}

function cleanAreas({ areas, cellsPerDegree }: BoundarySource): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ id, rings }) => ({
      type: 'Feature',
      id,
      properties: null,
      geometry: {
        type: 'MultiPolygon',
        coordinates: rings
          .map((ring) => cleanRing(ring, cellsPerDegree))
          .filter((ring) => ring !== undefined)
          .map((ring) => [ring]),
      },
    })),
  };
}

/** Matches borders on the integer grid (neighbours agree there exactly), then turns the arcs into WGS-84. */
export function sharedArcs(source: BoundarySource): SharedArcs {
  const built = topology({ areas: cleanAreas(source) });
  const collection = built.objects['areas'];
  if (collection?.type !== 'GeometryCollection') throw new Error('topojson-server gave no collection');
  const ringsOf = new Map<string, number[][]>();
  const usersOf = built.arcs.map((): string[] => []);
  for (const geometry of collection.geometries) {
    if (geometry.type !== 'MultiPolygon') throw new Error(`${geometry.id} became a ${geometry.type}`);
    const id = String(geometry.id);
    const rings = geometry.arcs.flat();
    ringsOf.set(id, rings);
    for (const arc of rings.flat()) usersOf[arc < 0 ? ~arc : arc]?.push(id);
  }
  const arcs = built.arcs.map((arc) => arc.map((position) => source.toWgs84(toVertex(position))));
  return { arcs, ringsOf, usersOf };
}
