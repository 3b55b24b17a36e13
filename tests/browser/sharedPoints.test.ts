import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { pointMark } from '../../src/domain/pointMarks.ts';
import { projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { painted, visit, visitMap } from './support/visit.ts';

const session = startSession();
/** Baiyun Airport and the Airport Economy Zone are at one point, as their sources have them. */
const airport = [113.299, 23.3924] as const;
const address = () => `${session.url()}en/#map=10/23.35/113.299`;
const { radiusPixels, edgePixels } = pointMark('hubs', 1);
const middleOfRing = radiusPixels + edgePixels / 2;
const { hubs, sites } = palettes.light.layers;

const selected = (page: Page) => new URL(page.url()).searchParams.get('place');

describe('a hub at the same point as a zone', () => {
  it('is a ring around the zone’s dot, and each of the two can be clicked', async () => {
    const { page, close } = await visitMap(session.browser(), address());
    const at = (await projectionOf(page))(airport);
    const shot = await shootMap(page);
    const whole = { x: Math.round(at.x), y: Math.round(at.y) };
    expect(countNear(shot, whole, 3, rgb(sites))).toBeGreaterThan(15);
    expect(countNear(shot, whole, 12, rgb(hubs))).toBeGreaterThan(30);
    await painted(page, 'select:painted', () => page.mouse.click(at.x, at.y));
    expect(selected(page)).toBe('airport-economy-zone');
    await painted(page, 'select:painted', () => page.mouse.click(at.x, at.y - middleOfRing));
    expect(selected(page)).toBe('baiyun-airport');
    await close();
  });

  it('is drawn so in the picture as well', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/`, {
      javaScriptEnabled: false,
    });
    const ring = page.locator('.map-frame circle.m-dot.l-hubs.is-around').first();
    const [x, y] = [await ring.getAttribute('cx'), await ring.getAttribute('cy')];
    const dot = page.locator(`.map-frame circle.m-dot:not(.is-around)[cx="${x}"][cy="${y}"]`);
    expect(await dot.count()).toBe(1);
    expect(Number(await ring.getAttribute('r'))).toBeGreaterThan(Number(await dot.getAttribute('r')) + 1);
    await close();
  });
});
