import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../../src/domain/outline.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** Distance on the WGS-84 ellipsoid in metres, by Karney's algorithm. */
export function metersBetween([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  return wgs84.Inverse(lat, lng, otherLat, otherLng).s12 ?? Number.NaN;
}

/**
 * Area by GeographicLib, whose edges are geodesics. Those of GeoJSON are straight in longitude and
 * latitude (RFC 7946, 3.1.1), which over 30 km is metres off, so each is walked in steps of 1 km.
 *
 * @param ring Closed.
 */
export function geodesicArea(ring: readonly LngLat[]): number {
  const polygon = wgs84.Polygon(false);
  ring.slice(1).forEach((to, index) => {
    const from = ring[index] ?? to;
    const steps = Math.max(20, Math.ceil(metersBetween(from, to) / 1000));
    for (let step = 1; step <= steps; step += 1) {
      const along = (start: number, end: number): number => start + ((end - start) * step) / steps;
      polygon.AddPoint(along(from[1], to[1]), along(from[0], to[0]));
    }
  });
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

/** A closed ring without crossings around a point; `reach` is a share of the radius, `turn` of a corner's turn. */
export function star(
  { lng, lat }: { readonly lng: number; readonly lat: number },
  radiusMeters: number,
  corners: readonly { readonly turn: number; readonly reach: number }[],
): readonly LngLat[] {
  const ring = corners.map(({ turn, reach }, corner): LngLat => {
    const angle = (2 * Math.PI * (corner + turn)) / corners.length;
    const degrees = (reach * radiusMeters) / 111_000;
    return [lng + (degrees * Math.cos(angle)) / 0.92, lat + degrees * Math.sin(angle)];
  });
  return ring[0] ? [...ring, ring[0]] : ring;
}
