import type { BoundingBox } from './outline.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from './webMercator.ts';

/** Pixels of the world's width at zoom 0, as MapLibre counts zoom levels. */
export const worldPixels = 512;

/** Where a map looks: zoom level and centre. */
interface View {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** The box, WGS-84, that a north-up Web Mercator map of a size in pixels shows. */
export function viewBounds(
  view: View,
  size: { readonly width: number; readonly height: number },
): BoundingBox {
  const scale = worldPixels * 2 ** view.zoom;
  return boxAround(mercatorX(view.lng), mercatorY(view.lat), size.width / scale, size.height / scale);
}

/** Width through height of a box as Web Mercator draws it. */
export function aspectOf([west, south, east, north]: BoundingBox): number {
  return (mercatorX(east) - mercatorX(west)) / (mercatorY(south) - mercatorY(north));
}

/**
 * What a map may show, WGS-84: just inside the drawn window of the context geometry, so that its edges,
 * and any national border, stay out of view.
 */
export const mapWindow: BoundingBox = [111.62, 21.62, 115.38, 24.88];

/** The smallest box of an aspect (width through height, as drawn) that holds a box in its middle. */
export function boundsOfAspect(bbox: BoundingBox, aspect: number): BoundingBox {
  const box = mercatorBox(bbox);
  const width = Math.max(box.width, box.height * aspect);
  return boxAround(box.x, box.y, width, width / aspect);
}

/**
 * The same within limits: moved inside them where that is enough, else the largest box of the aspect
 * that they hold, which then cuts what it should show.
 */
export function boundsWithin(bbox: BoundingBox, aspect: number, limits: BoundingBox): BoundingBox {
  const wanted = mercatorBox(boundsOfAspect(bbox, aspect));
  const most = mercatorBox(limits);
  const width = Math.min(wanted.width, most.width, most.height * aspect);
  const height = width / aspect;
  const x = clamp(wanted.x, most.x - (most.width - width) / 2, most.x + (most.width - width) / 2);
  const y = clamp(wanted.y, most.y - (most.height - height) / 2, most.y + (most.height - height) / 2);
  return boxAround(x, y, width, height);
}

function boxAround(x: number, y: number, width: number, height: number): BoundingBox {
  return [
    longitudeAt(x - width / 2),
    latitudeAt(y + height / 2),
    longitudeAt(x + width / 2),
    latitudeAt(y - height / 2),
  ];
}

/** Size and middle of a box in Mercator's world of width 1. */
function mercatorBox([west, south, east, north]: BoundingBox) {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** MapLibre's zoom level of a map that draws a box this many pixels wide. */
export function zoomOf([west, , east]: BoundingBox, widthPixels: number): number {
  return Math.log2(widthPixels / (mercatorX(east) - mercatorX(west)) / worldPixels);
}
