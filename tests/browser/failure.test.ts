import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { blockRequests, mapFiles } from './support/blockRequests.ts';
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { alike, countIn, countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, visit, visitMap } from './support/visit.ts';

const water = rgb(palettes.light.water);
const selection = rgb(palettes.light.selection);
const sites = rgb(palettes.light.layers.sites);
const leastWaterPixels = 5_000;

async function listAndProfileWork(page: Page): Promise<void> {
  await page.locator('.zone-list [data-place="foxconn-zengcheng"]').click();
  await page.locator('.figure-row > summary').first().click();
  await page.locator('.figure-row[open] .source-details').first().waitFor();
  await page.locator('.profile-head .icon-button').click();
  await page.locator('#profile-name').waitFor({ state: 'detached' });
}

describe('an address with a place nobody knows', () => {
  const session = startSession();

  it.each([
    ['en', 'There is no place “atlantis” in this atlas.'],
    ['zh', '本地图没有“atlantis”这一地点。'],
  ])('says so and offers the list (%s)', async (language, message) => {
    const { page, close } = await visit(session.browser(), `${session.url()}${language}/?place=atlantis`);
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain(message);
    await listAndProfileWork(page);
    expect(await notice.count()).toBe(0);
    await close();
  });
});

describe('a map that cannot be loaded', () => {
  const session = startSession();

  it.each(['geometry', 'script'] as const)(
    'for want of its %s leaves picture, list and profile, and comes on "Try again" once it can',
    async (what) => {
      let unblock = async (): Promise<void> => {};
      const { page, close } = await visit(session.browser(), `${session.url()}en/`, {
        prepare: async (opened) => {
          unblock = await blockRequests(opened, mapFiles[what]);
        },
      });
      const notice = page.locator('.map-notice');
      await notice.waitFor();
      expect(await notice.textContent()).toContain('could not be loaded');
      expect(countIn(await shootMap(page), water)).toBeGreaterThan(leastWaterPixels);
      await listAndProfileWork(page);

      await unblock();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await mapComplete(page);
      expect(await notice.count()).toBe(0);
      await close();
    },
  );
});

describe('a graphics context taken away', () => {
  const session = startSession();

  it('is told to the reader, and the map draws the same again when it is given back', async () => {
    const address = `${session.url()}en/?place=science-city&district=huangpu#map=10.5/23.1/113.4`;
    const { page, problems, close } = await visitMap(session.browser(), address);
    const project = await projectionOf(page);
    const look = async () => {
      const shot = await shootMap(page);
      return {
        river: alike(shot.at(project(mapPoints.river)), water),
        selected: countNear(shot, project(mapPoints.scienceCity), 4, selection) > 14,
        hidden: countNear(shot, project(mapPoints.foxconn), 5, sites) === 0,
      };
    };
    const right = { river: true, selected: true, hidden: true };
    expect(await look()).toEqual(right);

    const extension = await page.evaluateHandle(() =>
      document
        .querySelector<HTMLCanvasElement>('.map-canvas canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context'),
    );
    await extension.evaluate((lose) => lose?.loseContext());
    const notice = page.locator('.map-notice');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('lost its graphics memory');
    await extension.evaluate((lose) => lose?.restoreContext());
    await notice.waitFor({ state: 'detached' });
    await expect.poll(look).toEqual(right);
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
    await close();
  });
});
