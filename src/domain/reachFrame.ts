import type { BoundingBox } from './outline.ts';
import { outlineFrame } from './outlineFrame.ts';
import { pointAtDistance } from './pointAtDistance.ts';

/** The ring that is brought into view: with the next one the inner two would be too small to read. */
const framedRingMeters = 5000;

/** The part of the map worth showing while a place's rings are drawn: the place and its 5 km ring. */
export function reachFrame(outline: Parameters<typeof outlineFrame>[0]): BoundingBox {
  const [west, south, east, north] = outlineFrame(outline);
  const edge = (azimuthDegrees: number) =>
    pointAtDistance(outline.labelPoint, framedRingMeters, azimuthDegrees);
  return [
    Math.min(west, edge(270)[0]),
    Math.min(south, edge(180)[1]),
    Math.max(east, edge(90)[0]),
    Math.max(north, edge(0)[1]),
  ];
}
