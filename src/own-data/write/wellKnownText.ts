import { geoJSONToWkt } from 'betterknown';
import type { Geometry } from 'geojson';

/** A geometry as well-known text (OGC 06-103r4), longitude first, for a cell of a table. */
export function toWellKnownText(geometry: Geometry): string {
  return geoJSONToWkt(geometry);
}
