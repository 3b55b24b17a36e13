import type { Page } from 'playwright-core';
import { decodePng } from '../../bench/decodePng.ts';

/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What stood on screen in a part of the page; positions are the page's CSS pixels. */
export interface Shot {
  readonly box: Box;
  at(point: Point): Rgb;
}

/** Photographs a box of the page. The page's scale factor must be 1. */
export async function shoot(page: Page, box: Box): Promise<Shot> {
  const whole = {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.floor(box.width),
    height: Math.floor(box.height),
  };
  const picture = decodePng(await page.screenshot({ clip: whole, animations: 'disabled' }));
  const { width, channels, pixels } = picture;
  return {
    box: whole,
    at: ({ x, y }) => {
      const start = (Math.round(y - whole.y) * width + Math.round(x - whole.x)) * channels;
      return [pixels[start] ?? -1, pixels[start + 1] ?? -1, pixels[start + 2] ?? -1];
    },
  };
}

/** Photographs the map with all that lies over it. */
export async function shootMap(page: Page): Promise<Shot> {
  return shoot(page, await boxOf(page, '.map-stage'));
}

/** The box of the one element a selector names. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return box;
}

/** A colour written as `#rrggbb`. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Whether two colours are the same to the eye: `tolerance` steps of 255 in every channel. */
export function alike(a: Rgb, b: Rgb, tolerance = 6): boolean {
  return a.every((value, channel) => Math.abs(value - (b[channel] ?? 0)) <= tolerance);
}

/** How many pixels within `radius` of a point have a colour. */
export function countNear(shot: Shot, at: Point, radius: number, colour: Rgb): number {
  let count = 0;
  for (let y = -radius; y <= radius; y += 1) {
    for (let x = -radius; x <= radius; x += 1) {
      if (Math.hypot(x, y) <= radius && alike(shot.at({ x: at.x + x, y: at.y + y }), colour)) count += 1;
    }
  }
  return count;
}

/** How many pixels of a box, or of the whole shot, have a colour. */
export function countIn(shot: Shot, colour: Rgb, box: Box = shot.box): number {
  let count = 0;
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) {
      if (alike(shot.at({ x, y }), colour)) count += 1;
    }
  }
  return count;
}
