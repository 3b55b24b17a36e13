import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { decodeCamera } from '../../src/state/camera.ts';
import { mapFiles } from './support/blockRequests.ts';
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { alike, countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, painted, visitMap } from './support/visit.ts';

const { selection, water, land, layers } = palettes.light;

async function moveTo(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(at.x, at.y);
}

function cameraOf(page: Page) {
  const camera = decodeCamera(new URL(page.url()).hash);
  if (!camera) throw new Error(`The address names no camera: ${page.url()}`);
  return camera;
}

describe('a browser without WebGL 2', () => {
  const session = startSession({ webgl: false });
  const open = (view: string) => visitMap(session.browser(), `${session.url()}en/${view}`);

  it('gets a map that can be used, is told so quietly, and fetches no WebGL code', async () => {
    const { page, requests, problems, close } = await open('');
    const notice = page.getByRole('complementary', { name: 'About the map' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('no WebGL 2');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notice.count()).toBe(0);
    expect(requests.filter((address) => mapFiles.script.test(address))).toEqual([]);
    expect(await page.getByRole('region', { name: /Map of Guangzhou/ }).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  it('chooses places on the map and in the list, and shows what is under the pointer', async () => {
    const { page, close } = await open('#map=10/23.15/113.5');
    const project = await projectionOf(page);
    const foxconn = project(mapPoints.foxconn);
    await moveTo(page, { x: foxconn.x + 9, y: foxconn.y });
    await page.locator('.zone-list .is-hovered[data-place="foxconn-zengcheng"]').waitFor();
    await painted(page, 'select:painted', () => page.mouse.click(foxconn.x, foxconn.y));
    expect(new URL(page.url()).search).toBe('?place=foxconn-zengcheng');
    await page.locator('#profile-name').waitFor();
    await painted(page, 'select:painted', () =>
      page.locator('.zone-list [data-place="science-city"]').first().click(),
    );
    const shot = await shootMap(page);
    const now = (await projectionOf(page))(mapPoints.scienceCity);
    expect(countNear(shot, now, 4, rgb(selection))).toBeGreaterThan(14);
    await close();
  });

  it('hides what the filter hides, and answers no click there', async () => {
    const { page, close } = await open('#map=10/23.15/113.5');
    const at = (await projectionOf(page))(mapPoints.foxconn);
    const seen = async () => countNear(await shootMap(page), at, 5, rgb(layers.sites));
    expect(await seen()).toBeGreaterThan(14);
    const layer = page.getByRole('switch', { name: 'Show on the map: Projects and sites' });
    await painted(page, 'filter:painted', () => layer.click());
    expect(await seen()).toBe(0);
    await painted(page, 'select:painted', () => page.mouse.click(at.x, at.y));
    expect(new URL(page.url()).searchParams.get('place')).toBe('zengcheng');
    await close();
  });

  it('moves by keys, wheel and pointer, says so in the address, and opens there again', async () => {
    const { page, close } = await open('#map=10/23.1/113.4');
    await page.getByRole('region', { name: /Map of Guangzhou/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => cameraOf(page).lng).toBeCloseTo(113.4 + (100 / (512 * 2 ** 10)) * 360, 3);
    await page.keyboard.press('+');
    await expect.poll(() => cameraOf(page).zoom).toBe(11);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => cameraOf(page).zoom).toBe(10);
    const project = await projectionOf(page);
    const at = project(mapPoints.river);
    await moveTo(page, at);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => cameraOf(page).zoom).toBeGreaterThan(10.2);
    const held = (await projectionOf(page))(mapPoints.river);
    expect(Math.hypot(held.x - at.x, held.y - at.y)).toBeLessThan(2);
    const before = cameraOf(page);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y - 40, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => cameraOf(page).lng).toBeLessThan(before.lng);
    const shared = cameraOf(page);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await mapComplete(page);
    expect(cameraOf(page)).toEqual(shared);
    const river = (await projectionOf(page))(mapPoints.river);
    expect(alike((await shootMap(page)).at(river), rgb(water))).toBe(true);
    await close();
  });

  it('colours districts as the legend says', async () => {
    const { page, close } = await open('?metric=gdp#map=9.9/23.42/113.3');
    const bar = page.locator('.colour-classes [data-colour]');
    await bar.first().waitFor();
    const classes = await bar.evaluateAll((all) => all.map((each) => each.getAttribute('data-colour') ?? ''));
    const hills = (await projectionOf(page))([113.539, 23.304]);
    const isOfLegend = async () => {
      const shown = (await shootMap(page)).at(hills);
      return !alike(shown, rgb(land)) && classes.some((colour) => alike(shown, rgb(colour)));
    };
    await expect.poll(isOfLegend).toBe(true);
    await close();
  });

  it('measures with the pointer', async () => {
    const { page, close } = await open('#map=11/23.1/113.4');
    await page.getByRole('button', { name: 'Measure…' }).click();
    const project = await projectionOf(page);
    const [from, to] = [project([113.46, 23.13]), project([113.5, 23.07])];
    const cursor = async () => {
      await page.mouse.move(from.x, from.y + 3);
      await page.mouse.move(from.x, from.y);
      return page.locator('.svg-map-window').evaluate((map) => getComputedStyle(map).cursor);
    };
    await expect.poll(cursor).toBe('crosshair');
    await page.mouse.click(from.x, from.y);
    await page.mouse.click(to.x, to.y);
    await page.mouse.click(to.x, to.y);
    await expect.poll(() => new URL(page.url()).searchParams.get('draw')).toMatch(/^distance,113\.4[56]/);
    expect(await page.locator('.svg-map-live [data-drawn] path').count()).toBe(1);
    await close();
  });

  it.each([
    ['light', palettes.light],
    ['dark', palettes.dark],
  ] as const)('follows the theme (%s)', async (colorScheme, palette) => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}zh/#map=11/23.1/113.4`, {
      colorScheme,
    });
    const river = (await projectionOf(page))(mapPoints.river);
    expect(alike((await shootMap(page)).at(river), rgb(palette.water))).toBe(true);
    await close();
  });
});

describe('a browser with WebGL 2', () => {
  const session = startSession();

  it('draws the map as SVG when the address asks for it, in either language, without a notice', async () => {
    const address = `${session.url()}en/?place=science-city&renderer=svg#map=10.5/23.1/113.4`;
    const { page, requests, problems, close } = await visitMap(session.browser(), address);
    expect(await page.locator('.map-canvas canvas').count()).toBe(0);
    expect(await page.locator('.map-notice').count()).toBe(0);
    expect(requests.filter((each) => mapFiles.script.test(each))).toEqual([]);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\//);
    await mapComplete(page);
    expect(new URL(page.url()).search).toBe('?place=science-city&renderer=svg');
    expect(await page.locator('.svg-map-live').getByText('琶洲', { exact: true }).count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('goes on as SVG when its graphics context is taken away for good', async () => {
    const address = `${session.url()}en/?place=science-city#map=10.5/23.1/113.55`;
    const { page, problems, close } = await visitMap(session.browser(), address);
    await page.evaluate(() =>
      document
        .querySelector<HTMLCanvasElement>('.map-canvas canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    const notice = page.getByRole('complementary', { name: 'About the map' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('graphics memory');
    expect(await page.locator('.map-canvas canvas').count()).toBe(0);
    const at = (await projectionOf(page))(mapPoints.scienceCity);
    const selected = async () => countNear(await shootMap(page), at, 4, rgb(selection));
    await expect.poll(selected).toBeGreaterThan(14);
    expect(new URL(page.url()).search).toBe('?place=science-city');
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
    await close();
  });
});
