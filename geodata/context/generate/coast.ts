import {
  area,
  bboxPolygon,
  buffer,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { readLand } from './coastLand.ts';
import { byDetail, isDetailed, roundedByDetail } from './detail.ts';
import { simplifyLine } from './simplifyArcs.ts';
import { toVertex } from './vertex.ts';
import { type Box, DETAIL_WINDOW, MAP_WINDOW } from './window.ts';

type Surface = Feature<Polygon | MultiPolygon>;

/** About 0.0002° in the detailed part; outside as fine as the size of the download allows. */
const TOLERANCE = byDetail({ inside: 21, outside: 650, perDegree: 1200 });
const DITCH_MARGIN_METRES = 70;
/** Keeps the banks of narrow inlets from crossing when they are simplified as coarsely as above. */
const FAR_DITCH_MARGIN_METRES = 500;
/** Square metres. Smaller rocks are below a pixel at the zooms the sea is drawn for; far ones cost too much. */
const SMALLEST_ISLAND = { inside: 100_000, outside: 6_000_000 };
/** Square metres of basins cut off from the open sea; ponds, docks and far lagoons are left out. */
const SMALLEST_BASIN = { inside: 1_000_000, outside: 100_000_000 };
/** Degrees of coast read beyond the map window, so that simplifying does not bend the edge it is clipped to. */
const EDGE_DEGREES = 0.1;

function found(surface: Surface | null | undefined, what: string): Surface {
  if (!surface) throw new Error(`no sea left: ${what}`);
  return surface;
}

function ringsByPart({ geometry }: Surface): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Takes out drains and creeks up to twice the margin wide: shrinks the sea and lets it grow back. */
function withoutDitches(sea: Surface, margin: number): Surface {
  const shrunk = found(buffer(sea, -margin, { units: 'meters', steps: 4 }), 'shrunk');
  const grown = found(buffer(shrunk, margin + 5, { units: 'meters', steps: 4 }), 'grown back');
  return found(intersect(featureCollection([sea, grown])), 'without ditches');
}

function withoutDitchesByDetail(sea: Surface): Surface {
  const fine = withoutDitches(sea, DITCH_MARGIN_METRES);
  const near = found(intersect(featureCollection([fine, bboxPolygon(DETAIL_WINDOW)])), 'near');
  const far = withoutDitches(fine, FAR_DITCH_MARGIN_METRES);
  return found(union(featureCollection([near, far])), 'near and far');
}

function simplified(sea: Surface): Surface {
  const parts = ringsByPart(sea).map((rings) =>
    rings
      .map((ring) => simplifyLine(ring.map(toVertex), TOLERANCE).map(roundedByDetail))
      .filter((ring) => ring.length > 3),
  );
  return multiPolygon(parts.filter((rings) => rings.length > 0));
}

function isLarge(ring: Position[], smallest: { inside: number; outside: number }): boolean {
  const isNear = ring.map(toVertex).some(isDetailed);
  return area(polygon([ring])) > (isNear ? smallest.inside : smallest.outside);
}

function largeParts(sea: Surface): Surface {
  const parts = ringsByPart(sea)
    .filter(([outer]) => outer !== undefined && isLarge(outer, SMALLEST_BASIN))
    .map((rings) => rings.filter((ring, i) => i === 0 || isLarge(ring, SMALLEST_ISLAND)));
  return multiPolygon(parts);
}

/** The sea inside the map window, from the land polygons of @geo-maps/earth-coastlines-1m 0.6.0 (ODbL). */
export function seaFromCoast(packageFolder: string): MultiPolygon {
  const [west, south, east, north] = MAP_WINDOW;
  const edge = EDGE_DEGREES;
  const wide: Box = [west - edge, south - edge, east + edge, north + edge];
  const land = multiPolygon(readLand(packageFolder, wide));
  const sea = found(difference(featureCollection<Polygon | MultiPolygon>([bboxPolygon(wide), land])), 'all');
  const simple = largeParts(simplified(withoutDitchesByDetail(sea)));
  const inside = found(intersect(featureCollection([simple, bboxPolygon(MAP_WINDOW)])), 'in the map window');
  const parts = ringsByPart(inside).map((rings) =>
    rings.map((ring) => ring.map(toVertex).map(roundedByDetail)),
  );
  return { type: 'MultiPolygon', coordinates: parts };
}
