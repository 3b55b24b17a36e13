import type { BoundingBox, LngLat } from '../../domain/outline.ts';
import { zoomOf } from '../../domain/viewBounds.ts';
import { createFrameProjection, type FrameProjection } from '../projection.ts';
import type { Box } from './placeBoxes.ts';

/** Drawing units of the map's geometry to a pixel: whole units are then a quarter of a pixel off at most. */
export const unitsPerPixel = 2;

/** The map's frame on a sheet. */
export interface SheetScale {
  readonly projection: FrameProjection;
  /** Pixels; the frame begins at 0, 0. */
  readonly frame: Box;
  /** MapLibre's zoom level of a map of this scale. */
  readonly zoom: number;
  readonly toPixels: (position: readonly number[]) => readonly [x: number, y: number];
  /** Whether a position lies in the frame. */
  readonly holds: (position: LngLat) => boolean;
}

/** @param bbox Of the frame's own shape. */
export function sheetScale(bbox: BoundingBox, width: number, height: number): SheetScale {
  const projection = createFrameProjection(bbox, Math.max(width, height) * unitsPerPixel);
  const toPixels = (position: readonly number[]): readonly [number, number] => {
    const [x, y] = projection.toUnits([...position]);
    return [x / unitsPerPixel, y / unitsPerPixel];
  };
  return {
    projection,
    frame: { left: 0, top: 0, right: width, bottom: height },
    zoom: zoomOf(bbox, width),
    toPixels,
    holds: (position) => {
      const [x, y] = toPixels(position);
      return x >= 0 && y >= 0 && x <= width && y <= height;
    },
  };
}

/** A number of pixels as SVG writes it: a hundredth is finer than any printer. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
