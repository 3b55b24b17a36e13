import type { BoundingBox, LngLat } from './outline.ts';
import { worldPixels } from './viewBounds.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from './webMercator.ts';

/** Where a north-up Web Mercator map looks: MapLibre's zoom level and the centre in WGS-84 degrees. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Of the map's window, in CSS pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels from the map's upper left corner. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels at each side that nothing should lie under. */
export interface PixelInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How far a map may be moved and zoomed. */
export interface ViewLimits {
  readonly bounds: BoundingBox;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Where a position is drawn. */
export function pixelAt(view: MapView, { width, height }: PixelSize, [lng, lat]: LngLat): PixelPoint {
  const scale = scaleAt(view.zoom);
  return {
    x: width / 2 + (mercatorX(lng) - mercatorX(view.lng)) * scale,
    y: height / 2 + (mercatorY(lat) - mercatorY(view.lat)) * scale,
  };
}

/** The position drawn at a point; the inverse of `pixelAt`. */
export function positionAt(view: MapView, { width, height }: PixelSize, { x, y }: PixelPoint): LngLat {
  const scale = scaleAt(view.zoom);
  return [
    longitudeAt(mercatorX(view.lng) + (x - width / 2) / scale),
    latitudeAt(mercatorY(view.lat) + (y - height / 2) / scale),
  ];
}

/** The view after everything drawn has moved by so many pixels. */
export function movedView(view: MapView, size: PixelSize, right: number, down: number): MapView {
  const [lng, lat] = positionAt(view, size, { x: size.width / 2 - right, y: size.height / 2 - down });
  return { zoom: view.zoom, lat, lng };
}

/** The view at another zoom level with the same position under a point. */
export function zoomedView(view: MapView, size: PixelSize, zoom: number, around: PixelPoint): MapView {
  const at = pixelAt({ ...view, zoom }, size, positionAt(view, size, around));
  return movedView({ ...view, zoom }, size, around.x - at.x, around.y - at.y);
}

/** The closest view that shows a box clear of the insets; the box lies in the middle of what they leave. */
export function viewOfBounds(
  [west, south, east, north]: BoundingBox,
  size: PixelSize,
  insets: PixelInsets,
  maxZoom: number,
): MapView {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.min(maxZoom, Math.log2(scale / worldPixels));
  const middle = {
    zoom,
    lng: longitudeAt((left + right) / 2),
    lat: latitudeAt((top + bottom) / 2),
  };
  return movedView(middle, size, (insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2);
}

/** The nearest view within limits: as with MapLibre, the window never shows what lies outside the bounds. */
export function limitedView(
  view: MapView,
  size: PixelSize,
  { bounds, minZoom, maxZoom }: ViewLimits,
): MapView {
  const [west, south, east, north] = bounds;
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const filling = Math.log2(
    Math.max(size.width / (right - left), size.height / (bottom - top)) / worldPixels,
  );
  const zoom = Math.max(minZoom, filling, Math.min(maxZoom, view.zoom));
  const scale = scaleAt(zoom);
  const [halfWidth, halfHeight] = [size.width / 2 / scale, size.height / 2 / scale];
  return {
    zoom,
    lng: longitudeAt(between(mercatorX(view.lng), left + halfWidth, right - halfWidth)),
    lat: latitudeAt(between(mercatorY(view.lat), top + halfHeight, bottom - halfHeight)),
  };
}

/** A view on the way from one to another; `share` from 0 to 1. The zoom changes evenly. */
export function viewBetween(from: MapView, to: MapView, share: number): MapView {
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [start, end] = [scaleAt(from.zoom), scaleAt(to.zoom)];
  // The centre moves evenly as seen: slowly where the map is close.
  const moved = start === end ? share : (1 / start - 1 / scaleAt(zoom)) / (1 / start - 1 / end);
  const along = (a: number, b: number): number => a + (b - a) * moved;
  return {
    zoom,
    lng: longitudeAt(along(mercatorX(from.lng), mercatorX(to.lng))),
    lat: latitudeAt(along(mercatorY(from.lat), mercatorY(to.lat))),
  };
}

/** Of the Earth's equator in Web Mercator (EPSG:3857). */
const equatorMeters = 40_075_016.686;

/** Metres of ground to a pixel in the middle of a view. */
export function metersPerPixelAt({ zoom, lat }: MapView): number {
  return (equatorMeters * Math.cos((lat * Math.PI) / 180)) / scaleAt(zoom);
}

function scaleAt(zoom: number): number {
  return worldPixels * 2 ** zoom;
}

function between(value: number, least: number, most: number): number {
  // Rounding may leave a hair's breadth too little room: the middle then.
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
