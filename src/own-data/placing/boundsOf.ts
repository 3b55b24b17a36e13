import type { BoundingBox } from '../../domain/outline.ts';
import type { OwnFeatures } from '../../domain/ownLayer.ts';
import { eachPosition } from '../datum/positions.ts';

/** West, south, east and north of all features; null for none. */
export function boundsOf({ features }: OwnFeatures): BoundingBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    eachPosition(geometry, ([lng, lat]) => {
      if (lng < west) west = lng;
      if (lng > east) east = lng;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    });
  }
  return west <= east ? [west, south, east, north] : null;
}
