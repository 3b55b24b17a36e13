import { booleanPointInPolygon, centerOfMass, pointOnFeature } from '@turf/turf';
import type { LngLat, OutlineGeometry } from '../../domain/outline.ts';
import { lngLat } from '../datum/toWgs84.ts';
import { roundDegrees } from './rounding.ts';

/** Where a label stands: the centre of mass if that is inside, else some point inside. */
export function labelPoint(geometry: OutlineGeometry): LngLat {
  if (geometry.type === 'Point') return lngLat(geometry.coordinates.map(roundDegrees));
  const center = centerOfMass(geometry);
  const inside = booleanPointInPolygon(center, geometry) ? center : pointOnFeature(geometry);
  return lngLat(inside.geometry.coordinates.map(roundDegrees));
}
