import {
  area,
  buffer,
  convex,
  featureCollection,
  points,
  polygon,
  simplify,
  truncate,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type CoursePoint, courseLine } from './courseLine.ts';
import { toDegrees } from './metres.ts';
import { riverCourses } from './riverCourses.ts';
import type { SharedArcs } from './topology.ts';

/** Rounds the inner corners where two channels meet. */
const FILLET_METRES = 150;
const TOLERANCE_DEGREES = 0.00015;
const SMALLEST_ISLAND_SQUARE_METRES = 400_000;
const CIRCLE_CORNERS = 16;

type Surface = Feature<Polygon | MultiPolygon>;

function circle({ at: [x, y], half }: CoursePoint): [number, number][] {
  return Array.from({ length: CIRCLE_CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CIRCLE_CORNERS;
    return toDegrees([x + half * Math.cos(angle), y + half * Math.sin(angle)]);
  });
}

function joinAll(parts: readonly Surface[]): Surface {
  const all = union(featureCollection([...parts]));
  if (all === null) throw new Error('nothing to join');
  return all;
}

/** The water along one centre line: the hull of every two neighbouring circles, so that widths change gently. */
function channel(course: readonly CoursePoint[]): Surface {
  const hulls = course.slice(1).flatMap((point, i) => {
    const before = course[i] ?? point;
    return convex(points([...circle(before), ...circle(point)])) ?? [];
  });
  return joinAll(hulls);
}

function grown(surface: Surface, metres: number): Surface {
  const result = buffer(surface, metres, { units: 'meters', steps: 6 });
  if (result === undefined) throw new Error('the buffer is empty');
  return result;
}

/** Schematic surface of the Pearl River; see README.md for what it is good for and what it leaves out. */
export function riverSurface(arcs: SharedArcs): MultiPolygon {
  const water = joinAll(riverCourses.map((course) => channel(courseLine(course, arcs))));
  const rounded = grown(grown(water, FILLET_METRES), -FILLET_METRES);
  const smooth = joinAll([rounded, water]);
  const { geometry } = truncate(simplify(smooth, { tolerance: TOLERANCE_DEGREES, highQuality: true }), {
    precision: 5,
  });
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: parts.map((rings) =>
      rings.filter((r, i) => i === 0 || area(polygon([r])) > SMALLEST_ISLAND_SQUARE_METRES),
    ),
  };
}
