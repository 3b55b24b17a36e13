import type { Position } from 'geojson';
import type { BoundingBox } from '../domain/outline.ts';
import { mercatorX, mercatorY } from '../domain/webMercator.ts';

/** Units of the drawing along the frame's longer side: whole units are about half a pixel. */
const frameUnits = 2000;

/** Web Mercator fitted to a frame, exactly as MapLibre fits the same bbox into the same box. */
export interface FrameProjection {
  readonly bbox: BoundingBox;
  readonly width: number;
  readonly height: number;
  /** Position in drawing units, y downwards. */
  toUnits(position: Position): readonly [x: number, y: number];
}

/** The projection of a frame: the longer side of the bbox becomes 2000 units, or as many as are given. */
export function createFrameProjection(bbox: BoundingBox, units = frameUnits): FrameProjection {
  const [west, south, east, north] = bbox;
  const left = mercatorX(west);
  const top = mercatorY(north);
  const spanX = mercatorX(east) - left;
  const spanY = mercatorY(south) - top;
  const scale = units / Math.max(spanX, spanY);
  return {
    bbox,
    width: spanX * scale,
    height: spanY * scale,
    toUnits: ([lng = 0, lat = 0]) => [(mercatorX(lng) - left) * scale, (mercatorY(lat) - top) * scale],
  };
}

/** A position in per cent of the frame, for marks that keep their size while the frame scales. */
export function framePercent(
  position: Position,
  projection: FrameProjection,
): { readonly x: string; readonly y: string } {
  const [x, y] = projection.toUnits(position);
  return {
    x: percent(x / projection.width),
    y: percent(y / projection.height),
  };
}

/** A fraction of the frame as an SVG length. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
