import { bbox, booleanPointInPolygon, point } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { distanceToSegment, toMetres } from './metres.ts';
import { type Line, toVertex, type Vertex } from './vertex.ts';

type Surface = Feature<Polygon | MultiPolygon>;

/** Names are about twice as wide as high, so room to the sides counts for less than room above and below. */
const SIDEWAYS = 0.6;
const CELLS = 24;
const ROUNDS = 6;

function ringsOf({ geometry }: Surface): Line[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(toVertex));
}

function labelPlane(vertex: Vertex): Vertex {
  const [x, y] = toMetres(vertex);
  return [x * SIDEWAYS, y];
}

function room(at: Vertex, edges: readonly Line[]): number {
  const p = labelPlane(at);
  let nearest = Number.POSITIVE_INFINITY;
  for (const edge of edges) {
    edge.forEach((b, i) => {
      const a = edge[i - 1];
      if (a !== undefined) nearest = Math.min(nearest, distanceToSegment(p, a, b));
    });
  }
  return nearest;
}

/**
 * Where a name fits best: the pole of inaccessibility of `area` outside of every obstacle (river, sea), with the
 * name's width taken into account. Degrees, four decimals.
 */
export function roomiestPoint(area: Surface, obstacles: readonly Surface[]): Vertex {
  const edges = [area, ...obstacles].flatMap(ringsOf).map((ring) => ring.map(labelPlane));
  const isFree = (at: Vertex) =>
    booleanPointInPolygon(point(at), area) && !obstacles.some((o) => booleanPointInPolygon(point(at), o));
  let [west, south, east, north] = bbox(area);
  let best: { at: Vertex; room: number } | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const stepX = (east - west) / CELLS;
    const stepY = (north - south) / CELLS;
    for (let i = 0; i <= CELLS; i += 1) {
      for (let j = 0; j <= CELLS; j += 1) {
        const at: Vertex = [west + i * stepX, south + j * stepY];
        const space = isFree(at) ? room(at, edges) : 0;
        if (space > (best?.room ?? 0)) best = { at, room: space };
      }
    }
    if (best === undefined) throw new Error('no room for a name');
    [west, east] = [best.at[0] - 2 * stepX, best.at[0] + 2 * stepX];
    [south, north] = [best.at[1] - 2 * stepY, best.at[1] + 2 * stepY];
  }
  if (best === undefined) throw new Error('no room for a name');
  return [Number(best.at[0].toFixed(4)), Number(best.at[1].toFixed(4))];
}
