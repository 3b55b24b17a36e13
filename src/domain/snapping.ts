import type { LngLat } from './outline.ts';

/** A line a pointer may snap to, by its vertices; a closed ring repeats its first. A point is one vertex. */
export type SnapLine = readonly LngLat[];

/** Metres in a degree of latitude, near enough to measure pixels with. */
const metersPerDegree = 110_800;

/**
 * The nearest vertex within a reach in metres, else the nearest spot on an edge within it, else
 * undefined. Vertices win over edges even where these are nearer: plots share corners.
 */
export function snapped(at: LngLat, lines: Iterable<SnapLine>, reachMeters: number): LngLat | undefined {
  const reach = reachMeters / metersPerDegree;
  const squeeze = Math.cos((at[1] * Math.PI) / 180);
  let vertex: { readonly position: LngLat; readonly distance: number } | undefined;
  let spot: typeof vertex;
  const distanceTo = ([lng, lat]: LngLat): number => Math.hypot((lng - at[0]) * squeeze, lat - at[1]);
  for (const line of lines) {
    for (let index = 0; index < line.length; index += 1) {
      const to = line[index];
      if (!to) continue;
      const from = line[index - 1];
      // Most edges are far away: look at their box before anything is computed.
      if (isBeside(at, from ?? to, to, reach, reach / squeeze)) continue;
      const distance = distanceTo(to);
      if (distance <= reach && distance < (vertex?.distance ?? Infinity)) vertex = { position: to, distance };
      if (!from) continue;
      const position = nearestOnEdge(at, from, to, squeeze);
      const away = distanceTo(position);
      if (away <= reach && away < (spot?.distance ?? Infinity)) spot = { position, distance: away };
    }
  }
  return (vertex ?? spot)?.position;
}

function isBeside(at: LngLat, from: LngLat, to: LngLat, reachLat: number, reachLng: number): boolean {
  return (
    Math.max(from[0], to[0]) < at[0] - reachLng ||
    Math.min(from[0], to[0]) > at[0] + reachLng ||
    Math.max(from[1], to[1]) < at[1] - reachLat ||
    Math.min(from[1], to[1]) > at[1] + reachLat
  );
}

function nearestOnEdge(at: LngLat, from: LngLat, to: LngLat, squeeze: number): LngLat {
  const east = (to[0] - from[0]) * squeeze;
  const north = to[1] - from[1];
  const length = east ** 2 + north ** 2;
  if (length === 0) return to;
  const dot = (at[0] - from[0]) * squeeze * east + (at[1] - from[1]) * north;
  const along = Math.min(Math.max(dot / length, 0), 1);
  return [from[0] + (to[0] - from[0]) * along, from[1] + north * along];
}
