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
/** Colours that large parts of both pictures share; labels and dots have others and are left out. */
const baseColours = [land, water, neighbourLand, cityBorder].map(rgb);

function kindOf(shot: Shot, x: number, y: number): number {
  const colour = shot.at({ x, y });
  return baseColours.findIndex((base) => alike(colour, base, 5));
}

/** Share of the pixels of known kind that differ when the second picture is moved by `dx`, `dy`. */
function mismatch(before: Shot, after: Shot, dx: number, dy: number): number {
  const { box } = before;
  let [compared, different] = [0, 0];
  for (let y = box.y + 4; y < box.y + box.height - 4; y += 1) {
    for (let x = box.x + 4; x < box.x + box.width - 4; x += 1) {
      const [first, second] = [kindOf(before, x, y), kindOf(after, x + dx, y + dy)];
      if (first < 0 || second < 0) continue;
      compared += 1;
      if (first !== second) different += 1;
    }
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
    expect(await page.locator('svg.svg-map path').count()).toBeGreaterThan(20);
    const shot = await shootMap(page);
    expect(countIn(shot, rgb(land))).toBeGreaterThan(50_000);
    expect(countIn(shot, rgb(water))).toBeGreaterThan(5_000);
    await close();
  });
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

    const inPlace = mismatch(before, after, 0, 0);
    expect(inPlace).toBeLessThan(0.003);
    for (const [dx, dy] of [
      [3, 0],
      [-3, 0],
      [0, 3],
      [0, -3],
    ] as const) {
      expect(mismatch(before, after, dx, dy), `moved by ${dx}, ${dy}`).toBeGreaterThan(2 * inPlace);
    }
    expect(shifts()).toBe(0);
    await close();
  });
});
