import { bbox, buffer } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { localPlane } from './localPlane.ts';

/**
 * How far the edge of a buffer may be from where it belongs, as a share of the radius, for radii of up
 * to 100 km around outlines of up to 100 km across; held against GeographicLib by
 * tests/domain/studyArea/polygonBuffer.test.ts.
 */
export const bufferTolerance = 0.002;

/** Turf's: the sphere on which it takes degrees for metres. */
const sphereRadiusMeters = 6_371_008.8;
const degreesPerMeter = 180 / (Math.PI * sphereRadiusMeters);
/** Of a quarter circle: an arc then runs at most 0.03 % of the radius inside the circle. */
const steps = 32;

/**
 * All ground within a distance of an area, the area included, on the WGS-84 ellipsoid. Turf measures on
 * a sphere, up to 0.4 % off here, so that the outline is laid on a plane around its own middle, handed to
 * Turf as if it lay at the point 0, 0, where its sphere is as good as flat, and brought back.
 *
 * @throws RangeError where nothing comes of it: an outline without an inside.
 */
export function polygonBuffer(area: Polygon | MultiPolygon, radiusMeters: number): Polygon | MultiPolygon {
  const [west, south, east, north] = bbox(area);
  const { toPlane, fromPlane } = localPlane([(west + east) / 2, (south + north) / 2]);
  const atZero = withRings(area, (ring) =>
    withSteps(ring).map(([lng = 0, lat = 0]) =>
      toPlane([lng, lat]).map((meters) => meters * degreesPerMeter),
    ),
  );
  const grown = buffer(atZero, radiusMeters, { units: 'meters', steps });
  if (!grown) throw new RangeError('No area can be drawn around this outline');
  return withRings(grown.geometry, (ring) =>
    ring.map(([lng = 0, lat = 0]) => {
      const [backLng, backLat] = fromPlane([lng / degreesPerMeter, lat / degreesPerMeter]);
      return [rounded(backLng), rounded(backLat)];
    }),
  );
}

/** About 4 km: an edge that is straight in degrees then is so on the plane to two decimetres. */
const longestStepDegrees = 0.04;

/** A ring with corners added to its long edges. */
function withSteps(ring: readonly Position[]): Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    const [[fromLng = 0, fromLat = 0], [toLng = 0, toLat = 0]] = [from ?? to, to];
    const [east, north] = [toLng - fromLng, toLat - fromLat];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / longestStepDegrees));
    return Array.from({ length: steps }, (_, step) => {
      const along = (step + 1) / steps;
      return [fromLng + east * along, fromLat + north * along];
    });
  });
}

/** Six decimals are a tenth of a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function withRings(
  area: Polygon | MultiPolygon,
  change: (ring: Position[]) => Position[],
): Polygon | MultiPolygon {
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: area.coordinates.map(change) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map((rings) => rings.map(change)) };
}
