import { difference, featureCollection, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { districtIdList, neighbourCities } from './areas.ts';
import { clipLines, clipRings } from './clip.ts';
import { byDetail, roundedByDetail } from './detail.ts';
import { roomiestPoint } from './labelPoint.ts';
import { simplifyLine } from './simplifyArcs.ts';
import type { SharedArcs } from './topology.ts';
import { type Line, toVertex, type Vertex } from './vertex.ts';
import { LABEL_WINDOW, MAP_WINDOW } from './window.ts';

const TOLERANCE_METRES = 250;
const TOLERANCE_BY_DETAIL = byDetail({ inside: TOLERANCE_METRES, outside: 900, perDegree: 3500 });

export interface NeighboursFile {
  readonly borders: MultiLineString;
  readonly labels: readonly { readonly zh: string; readonly en: string; readonly point: Vertex }[];
}

function rounded(line: readonly number[][]): Vertex[] {
  return line.map(toVertex).map(roundedByDetail);
}

/** Lines between two neighbouring cities; Guangzhou's own outline and the coast are drawn from other files. */
function borders({ arcs, usersOf }: SharedArcs): MultiLineString {
  const between = arcs.filter((_, i) => {
    const users = new Set(usersOf[i]);
    return users.size === 2 && !districtIdList.some((id) => users.has(id));
  });
  const simple = between.map((line) => simplifyLine(line, TOLERANCE_BY_DETAIL));
  return { type: 'MultiLineString', coordinates: clipLines(simple, MAP_WINDOW).map(rounded) };
}

function cityOutline(id: string, { arcs, ringsOf }: SharedArcs): Feature<Polygon> {
  const rings = (ringsOf.get(id) ?? []).map((ring) =>
    ring.flatMap((arc): Line => {
      const line = simplifyLine(arcs[arc < 0 ? ~arc : arc] ?? [], TOLERANCE_METRES);
      return arc < 0 ? line.toReversed() : line;
    }),
  );
  const longest = rings.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) throw new Error(`${id} has no outline`);
  return polygon(clipRings([longest], LABEL_WINDOW));
}

/** Faint backdrop: borders between neighbouring cities inside the map window, and where to write their names. */
export function neighboursFile(arcs: SharedArcs, sea: MultiPolygon): NeighboursFile {
  const labels = neighbourCities
    .filter(({ labelled }) => labelled)
    .map(({ id, zh, en }) => {
      const land = difference(
        featureCollection<Polygon | MultiPolygon>([cityOutline(id, arcs), multiPolygon(sea.coordinates)]),
      );
      if (land === null) throw new Error(`${en} lies outside the label window`);
      return { zh, en, point: roomiestPoint(land, []) };
    });
  return { borders: borders(arcs), labels };
}
