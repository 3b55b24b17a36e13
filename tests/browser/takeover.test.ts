import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { readCsv } from '../compiler/downloads/readCsv.ts';
import { holdRequests, mapFiles } from './support/blockRequests.ts';
import { builtText } from './support/builtAtlas.ts';
import { alike, countIn, rgb, type Shot, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, nextFrames, visit } from './support/visit.ts';

const session = startSession();
const { land, water, neighbourLand, cityBorder } = palettes.light;
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
/** Colours that large parts of both pictures share; labels and dots have others and are left out. */
const baseColours = [land, water, neighbourLand, cityBorder].map(rgb);

/** Number of the base colour of every pixel of the map, row by row; -1 for none. */
function kinds(shot: Shot): Int8Array {
  const { x, y, width, height } = shot.box;
  return Int8Array.from({ length: width * height }, (_, index) => {
    const colour = shot.at({ x: x + (index % width), y: y + Math.floor(index / width) });
    return baseColours.findIndex((base) => alike(colour, base, 5));
  });
}

/** Share of the pixels of known kind that differ when the second picture is moved by `dx`, `dy`. */
function mismatch(before: Int8Array, after: Int8Array, width: number, dx: number, dy: number): number {
  let [compared, different] = [0, 0];
  const shift = dy * width + dx;
  for (let index = Math.max(0, -shift); index < Math.min(before.length, before.length - shift); index += 1) {
    const [first = -1, second = -1] = [before[index], after[index + shift]];
    if (first < 0 || second < 0) continue;
    compared += 1;
    if (first !== second) different += 1;
  }
  return different / compared;
}

/** Sums layout shifts from the first moment on; readable as the answer of the returned function. */
async function countShifts(page: Page): Promise<() => number> {
  let sum = 0;
  await page.exposeFunction('reportShift', (value: number) => {
    sum += value;
  });
  await page.addInitScript(`new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) reportShift(entry.value);
  }).observe({ type: 'layout-shift', buffered: true })`);
  return () => sum;
}

describe('before any script', () => {
  it.each(['zh', 'en'])('shows title, contents and a drawn map (%s)', async (language) => {
    const { page, close } = await visit(session.browser(), `${session.url()}${language}/`, {
      javaScriptEnabled: false,
    });
    const title = language === 'zh' ? '广州产业园区地图' : 'Guangzhou Zone Atlas';
    expect(await page.title()).toBe(title);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    const { records } = readCsv(await builtText('data/places.csv'));
    expect(records.length).toBeGreaterThan(60);
    for (const { id } of records) {
      const link = page.locator(`.zone-list a[href="../${language}/places/${id}/"]`);
      expect(await link.count(), id).toBe(1);
    }
    expect(await page.locator('.map-frame svg :is(path, circle)').count()).toBeGreaterThan(20);
    const shot = await shootMap(page);
    expect(countIn(shot, rgb(land))).toBeGreaterThan(50_000);
    expect(countIn(shot, rgb(water))).toBeGreaterThan(5_000);
    await close();
  });
});

describe('a place page before any script', () => {
  it.each([
    ['zh', '在全市的位置', ['2公里', '北'], '未公布：租金、地价'],
    ['en', 'Where it lies in the city', ['2 km', 'N'], 'Not published: rent, land price'],
  ] as const)(
    'shows scale, north, the place in the city and what is not published (%s)',
    async (language, name, scale, gap) => {
      const { page, close } = await visit(session.browser(), `${session.url()}${language}/places/pazhou/`, {
        javaScriptEnabled: false,
      });
      const locator = page.getByRole('img', { name, exact: true });
      expect(await locator.isVisible()).toBe(true);
      expect(await locator.locator('circle.locator-mark').count()).toBe(1);
      expect(await page.locator('.m-scale text').allTextContents()).toEqual(scale);
      expect(await page.getByText(gap).count()).toBe(1);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await locator.isVisible()).toBe(false);
      await close();
    },
  );
});

describe('when the WebGL map takes over from the picture', () => {
  it.each([
    ['zh/', 1440],
    ['en/', 1440],
    ['en/places/pazhou/', 1440],
    ['zh/', 390],
  ])('nothing jumps (%s at %d px)', async (path, width) => {
    let shifts = () => Number.NaN;
    let release = () => {};
    const { page, close } = await visit(session.browser(), session.url() + path, {
      viewport: { width, height: width > 760 ? 900 : 844 },
      prepare: async (opened) => {
        shifts = await countShifts(opened);
        release = await holdRequests(opened, mapFiles.script);
      },
    });
    await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
    await nextFrames(page);
    expect(await page.locator('.map-stage').getAttribute('data-complete')).toBe('false');
    const before = await shootMap(page);
    release();
    await mapComplete(page);
    const after = await shootMap(page);
    expect(after.box).toEqual(before.box);

    const [first, second] = [kinds(before), kinds(after)];
    const moved = (dx: number, dy: number) => mismatch(first, second, before.box.width, dx, dy);
    const inPlace = moved(0, 0);
    expect(inPlace).toBeLessThan(0.02);
    for (const [dx, dy] of directions) {
      expect.soft(moved(dx, dy), `moved by ${dx}, ${dy}`).toBeGreaterThan(inPlace);
      expect.soft(moved(3 * dx, 3 * dy), `moved by ${3 * dx}, ${3 * dy}`).toBeGreaterThan(1.5 * inPlace);
    }
    expect(shifts()).toBe(0);
    await close();
  });
});
