import { quantize } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { districtIds } from './areas.ts';
import { simplifyLine } from './simplifyArcs.ts';
import type { SharedArcs } from './topology.ts';

/** Removes the staircase of the 100 m grid at no loss of real accuracy. */
export const BORDER_TOLERANCE_METRES = 70;
/** Steps per side of the bounding box: about 1.2 m, far below the accuracy of the borders. */
const QUANTISATION = 1e5;

export type BordersFile = Topology<{ districts: GeometryCollection<{ adcode: string }> }>;

/** The eleven districts as TopoJSON with delta-encoded, shared arcs; `objects.districts`, ids romanised. */
export function bordersFile({ arcs, ringsOf }: SharedArcs): BordersFile {
  const numberOf = new Map<number, number>();
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    const fresh = numberOf.get(old) ?? numberOf.size;
    numberOf.set(old, fresh);
    return arc < 0 ? ~fresh : fresh;
  };
  const geometries = Object.entries(districtIds).map(([adcode, id]): Polygon<{ adcode: string }> => {
    const rings = ringsOf.get(id) ?? [];
    if (rings.length !== 1) throw new Error(`${id}: expected one ring, found ${rings.length}`);
    return { type: 'Polygon', id, properties: { adcode }, arcs: rings.map((ring) => ring.map(renumber)) };
  });
  const used = [...numberOf.keys()].map((arc) => simplifyLine(arcs[arc] ?? [], BORDER_TOLERANCE_METRES));
  const topology: BordersFile = {
    type: 'Topology',
    arcs: used,
    objects: { districts: { type: 'GeometryCollection', geometries } },
  };
  return quantize(topology, QUANTISATION);
}
