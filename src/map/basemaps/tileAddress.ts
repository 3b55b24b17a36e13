import type { LngLat } from '../../domain/outline.ts';
import { mercatorX, mercatorY } from '../../domain/webMercator.ts';

/** Half the side of the square that EPSG:3857 maps the world to, in metres. */
const halfWorldMeters = 20_037_508.342_789_244;

/** The address of the tile of a level that holds a position. */
export function tileAddress(template: string, [lng, lat]: LngLat, zoom: number): string {
  const tiles = 2 ** zoom;
  const [x, y] = [Math.floor(mercatorX(lng) * tiles), Math.floor(mercatorY(lat) * tiles)];
  const side = (2 * halfWorldMeters) / tiles;
  const [west, north] = [x * side - halfWorldMeters, halfWorldMeters - y * side];
  return template
    .replaceAll('{z}', String(zoom))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y))
    .replaceAll('{bbox-epsg-3857}', [west, north - side, west + side, north].join(','));
}
