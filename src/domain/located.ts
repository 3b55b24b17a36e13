import type { LngLat } from './outline.ts';
import { mapWindow } from './viewBounds.ts';

/** Where a device says that it is; in WGS-84 by the standard, though not every device in China keeps to it. */
export interface Located {
  readonly at: LngLat;
  /** Radius within which the device is with a probability of 95 % (W3C Geolocation). */
  readonly accuracyMeters: number;
}

/** What the map can show of a position: nothing outside what it draws. */
export function locate(at: LngLat, accuracyMeters: number): Located | 'outside' {
  const [west, south, east, north] = mapWindow;
  const isInside = at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
  return isInside ? { at, accuracyMeters } : 'outside';
}
