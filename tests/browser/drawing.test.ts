import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palettes, type Theme } from '../../src/domain/palette.ts';
import type { LayerId } from '../../src/domain/place.ts';
import { serveAtlas } from './support/builtAtlas.ts';
import { launchBrowser } from './support/launch.ts';
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, shootMap } from './support/pixels.ts';
import type { StaticServer } from './support/serve.ts';
import { painted, visitMap } from './support/visit.ts';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveAtlas()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Pazhou, Huangpu, Baietan, Panyu and the west of Zengcheng in one view. */
const camera = '#map=10.5/23.1/113.4';
const dots: readonly (readonly [LayerId, keyof typeof mapPoints])[] = [
  ['pazhou', 'pazhou'],
  ['baietan', 'baietan'],
  ['huangpu', 'scienceCity'],
  ['sites', 'foxconn'],
  ['district-clusters', 'panyuCluster'],
  ['hubs', 'eastStation'],
];
/** A dot is 9.6 pixels wide and a hub's ring 2 pixels broad: well over this many pixels of pure colour. */
const leastDotPixels = 14;

async function dotPixels(page: Page, theme: Theme): Promise<Record<string, number>> {
  const [shot, project] = [await shootMap(page), await projectionOf(page)];
  return Object.fromEntries(
    dots.map(([layer, at]) => [
      layer,
      countNear(shot, project(mapPoints[at]), 5, rgb(palettes[theme].layers[layer])),
    ]),
  );
}

describe('the map is really drawn', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('shows land, water and a dot of every layer where they belong (%s, %s)', async (language, theme) => {
    const { page, close } = await visitMap(browser, `${server.url}${language}/${camera}`, {
      colorScheme: theme,
    });
    const [shot, project] = [await shootMap(page), await projectionOf(page)];
    const palette = palettes[theme];
    expect.soft(shot.at(project(mapPoints.river)), 'river').toEqual(rgb(palette.water));
    expect.soft(shot.at(project(mapPoints.land)), 'land').toEqual(rgb(palette.land));
    expect.soft(shot.at(project(mapPoints.neighbour)), 'neighbour').toEqual(rgb(palette.neighbourLand));
    for (const [layer, count] of Object.entries(await dotPixels(page, theme))) {
      expect.soft(count, `dot of ${layer}`).toBeGreaterThan(leastDotPixels);
    }
    await close();
  });

  it('takes the dots of a layer away when the layer is switched off, and those only', async () => {
    const { page, close } = await visitMap(browser, `${server.url}en/${camera}`);
    await painted(page, 'filter:painted', async () => {
      await page.getByRole('switch', { name: 'Show on the map: Projects and sites' }).click();
    });
    const after = await dotPixels(page, 'light');
    expect(after['sites']).toBe(0);
    for (const layer of ['pazhou', 'huangpu', 'district-clusters']) {
      expect(after[layer], layer).toBeGreaterThan(leastDotPixels);
    }
    await close();
  });

  it('follows the system from light to dark while it is open', async () => {
    const { page, close } = await visitMap(browser, `${server.url}en/${camera}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    const project = await projectionOf(page);
    await expect
      .poll(async () => (await shootMap(page)).at(project(mapPoints.river)), { timeout: 10_000 })
      .toEqual(rgb(palettes.dark.water));
    await close();
  });
});
