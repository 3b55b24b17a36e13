import type { LngLat } from '../../domain/outline.ts';

/** A generous box round the city, in degrees; enough to tell longitude from latitude. */
const box = { west: 112, south: 22, east: 115, north: 25 };

export function isNearGuangzhou([lng, lat]: LngLat): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}
