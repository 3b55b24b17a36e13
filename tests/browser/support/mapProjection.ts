import type { Page } from 'playwright-core';
import { decodeCamera } from '../../../src/state/camera.ts';
import { boxOf, type Point } from './pixels.ts';

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldPixels = 512;

/** Finds where the map draws a position; page pixels. */
export type ProjectToPage = (position: readonly [lng: number, lat: number]) => Point;

/** Reads the camera out of the page's address, which must name one. */
export async function projectionOf(page: Page): Promise<ProjectToPage> {
  const camera = decodeCamera(new URL(page.url()).hash);
  if (camera === null) throw new Error(`The address names no camera: ${page.url()}`);
  const box = await boxOf(page, '.map-stage');
  const scale = worldPixels * 2 ** camera.zoom;
  const centre = mercator([camera.lng, camera.lat]);
  return (position) => {
    const at = mercator(position);
    return {
      x: box.x + box.width / 2 + (at.x - centre.x) * scale,
      y: box.y + box.height / 2 + (at.y - centre.y) * scale,
    };
  };
}

/** Spherical Mercator, world width 1, y downwards (EPSG:3857 divided by its circumference). */
function mercator([lng, lat]: readonly [number, number]): Point {
  const radians = (lat * Math.PI) / 180;
  return { x: (lng + 180) / 360, y: (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2 };
}
