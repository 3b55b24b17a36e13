import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { pointAtDistance } from '../../src/domain/pointAtDistance.ts';
import { mapPoints } from './support/mapPoints.ts';
import { type ProjectToPage, projectionOf } from './support/mapProjection.ts';
import { alike, type Point, rgb, type Shot, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, visitMap } from './support/visit.ts';

const session = startSession();
const station = 'en/?place=guangzhou-east-station';
/** All of the ring of 3 km stands clear of the profile. */
const link = `${station}&reach=on#map=12/23.1535/113.355`;
const toggle = (page: Page) => page.getByRole('button', { name: 'Show lines and rings on the map' });
const queryOf = (page: Page) => new URL(page.url()).search;

const bearings = Array.from({ length: 36 }, (_, index) => index * 10 + 5);

/** The share of a circle around East Station, so many metres wide, along which two pictures differ. */
function changedAlong(before: Shot, after: Shot, project: ProjectToPage, meters: number): number {
  const changed = bearings.filter((bearing) => {
    const { x, y } = project(pointAtDistance(mapPoints.eastStation, meters, bearing));
    return around({ x, y }).some((spot) => !alike(before.at(spot), after.at(spot)));
  });
  return changed.length / bearings.length;
}

/** At how many spots of such a circle there is bare land in the dark. */
function landAlong(shot: Shot, project: ProjectToPage, meters: number): number {
  const land = rgb(palettes.dark.land);
  const spots = bearings.map((bearing) => project(pointAtDistance(mapPoints.eastStation, meters, bearing)));
  return spots.filter((spot) => alike(shot.at(spot), land)).length;
}

function around({ x, y }: Point): Point[] {
  return [-2, -1, 0, 1, 2].flatMap((right) =>
    [-2, -1, 0, 1, 2].map((down) => ({ x: x + right, y: y + down })),
  );
}

describe('lines and rings', () => {
  it('are drawn on request around the place, brought into view and named in the address', async () => {
    const address = `${session.url()}${station}#map=13/23.1535/113.3197`;
    const { page, problems, close } = await visitMap(session.browser(), address);
    expect(queryOf(page)).toBe('?place=guangzhou-east-station');
    await toggle(page).click();
    expect(queryOf(page)).toBe('?place=guangzhou-east-station&reach=on');
    expect(await toggle(page).getAttribute('aria-pressed')).toBe('true');
    await page.getByText('within 1 km').waitFor();
    // The map moves to show the ring of 5 km; taking the rings away does not move it back.
    await expect.poll(() => page.url()).not.toContain('#map=13/');
    await mapComplete(page);
    const [drawn, project] = [await shootMap(page), await projectionOf(page)];
    await toggle(page).click();
    expect(queryOf(page)).toBe('?place=guangzhou-east-station');
    await expect
      .poll(async () => changedAlong(drawn, await shootMap(page), project, 3000))
      .toBeGreaterThan(0.9);
    const without = await shootMap(page);
    for (const meters of [1000, 5000]) {
      expect(changedAlong(drawn, without, project, meters)).toBeGreaterThan(0.9);
    }
    // Between two rings there is nothing but the lines and their labels.
    expect(changedAlong(drawn, without, project, 2000)).toBeLessThan(0.6);
    expect(problems).toEqual([]);
    await close();
  });

  it('survive a reload', async () => {
    const { page, problems, close } = await visitMap(session.browser(), session.url() + link);
    await page.reload();
    await mapComplete(page);
    expect(queryOf(page)).toBe('?place=guangzhou-east-station&reach=on');
    await expectRingsLeave(page);
    expect(problems).toEqual([]);
    await close();
  });

  it('stay, in the other colours, when the system turns dark', async () => {
    const { page, close } = await visitMap(session.browser(), session.url() + link);
    const project = await projectionOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => landAlong(await shootMap(page), project, 2000)).toBeGreaterThan(10);
    await expectRingsLeave(page);
    await close();
  });
});

/** Rings that are there can be taken away: the map then differs along the ring of 3 km, and hardly beside it. */
async function expectRingsLeave(page: Page): Promise<void> {
  const [drawn, project] = [await shootMap(page), await projectionOf(page)];
  await toggle(page).click();
  const changed = async (meters: number) => changedAlong(drawn, await shootMap(page), project, meters);
  await expect.poll(() => changed(3000)).toBeGreaterThan(0.9);
  expect(await changed(2000)).toBeLessThan(0.6);
}
