import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { malformedFiles } from '../own-data/malformed/all.ts';
import { filesOf, ring } from '../own-data/placing/samePolygon.ts';
import { axeViolations } from './support/axe.ts';
import { projectionOf } from './support/mapProjection.ts';
import { type Rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, nextFrames, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
/** Haizhu in the middle, free of the panel. */
const camera = '#map=11.5/23.07/113.3';
/** In Haizhu, beside every zone and ring; the nearest edge of the district is 1.6 km away. */
const inside = [113.3, 23.07] as const;
/** Malformed files handed over together. */
const casesAtOnce = 12;
/** In Panyu. */
const outside = [113.33, 23.02] as const;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function openPanel(page: Page): Promise<void> {
  await page.locator('.tool-button[data-tool="import"]').click();
  await page.locator('.import input[type="file"]').waitFor({ state: 'attached' });
}

/** By path: what is handed over as bytes may not exceed 50 MB, and one malformed file does. */
async function choose(page: Page, files: readonly Chosen[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-import-'));
  const paths: string[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    await mkdir(join(folder, String(index)));
    const path = join(folder, String(index), name);
    await writeFile(path, bytes);
    paths.push(path);
  }
  folders.push(folder);
  await page.locator('.import input[type="file"]').setInputFiles(paths);
}

async function bytesOf(files: readonly File[]): Promise<Chosen[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** A polygon among so many points that they are a large layer; all of them beside the places looked at. */
function crowd(): Chosen {
  const feature = (kind: string, geometry: object) => ({ type: 'Feature', geometry, properties: { kind } });
  const points = Array.from({ length: 10_200 }, (_, index) => {
    const coordinates = [113.4 + (index % 100) / 1000, 23.15 + Math.floor(index / 100) / 1000];
    return feature('spot', { type: 'Point', coordinates });
  });
  const features = [feature('area', { type: 'Polygon', coordinates: [ring] }), ...points];
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return { name: 'crowd.geojson', bytes: new TextEncoder().encode(text) };
}

async function placePolygon(page: Page, format: string, datum: string): Promise<void> {
  await openPanel(page);
  await choose(page, await bytesOf(filesOf(format, datum)));
  await page.locator('.import-question').waitFor();
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(...one.map((value, channel) => value - (other[channel] ?? 0)));
}

describe('own data in the browser', () => {
  it('proposes the datum of a file, draws it where it belongs once confirmed, and takes it away', {
    timeout: 120_000,
  }, async () => {
    const { page, problems, origins, close } = await visitMap(
      session.browser(),
      `${session.url()}en/${camera}`,
    );
    page.setDefaultTimeout(20_000);
    const colours = async () => {
      const shot = await shootMap(page);
      const project = await projectionOf(page);
      return [shot.at(project(inside)), shot.at(project(outside))] as const;
    };
    const [insideBefore, outsideBefore] = await colours();
    await placePolygon(page, 'CSV with WKT', 'gk-cm114');
    const first = page.locator('.import-reading').first();
    expect(await first.locator('input').isChecked()).toBe(true);
    expect(await first.innerText()).toContain('central meridian 114°E');
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Confirm and put on the map' }).click();
    await page.locator('.import-layer').waitFor();
    await expect.poll(async () => distance((await colours())[0], insideBefore)).toBeGreaterThan(20);
    expect(distance((await colours())[1], outsideBefore)).toBeLessThan(6);

    const at = (await projectionOf(page))(inside);
    await page.mouse.click(at.x, at.y);
    await page.getByRole('region', { name: 'Record 1 of “plan”' }).getByText('海珠区').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await nextFrames(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(async () => distance((await colours())[0], insideBefore)).toBeGreaterThan(20);

    await page.getByRole('button', { name: /plan 1/ }).click();
    await page.getByRole('button', { name: 'Open the attribute table' }).click();
    await page.getByRole('button', { name: 'Mark record 1 on the map' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove the layer' }).click();
    await expect.poll(async () => distance((await colours())[0], insideBefore)).toBeLessThan(6);
    expect(problems).toEqual([]);
    expect([...origins]).toEqual([new URL(session.url()).origin]);
    await close();
  });

  it('hides and shows again what a filter asks of more than ten thousand records', {
    timeout: 120_000,
  }, async () => {
    const { page, problems, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    page.setDefaultTimeout(20_000);
    const colour = async () => (await shootMap(page)).at((await projectionOf(page))(inside));
    const before = await colour();
    await openPanel(page);
    await choose(page, [crowd()]);
    await page.locator('.import-reading input').first().check();
    await page.getByRole('button', { name: 'Confirm and put on the map' }).click();
    await page.getByRole('button', { name: /crowd 10,201/ }).click();
    await expect.poll(async () => distance(await colour(), before)).toBeGreaterThan(20);
    await page.getByLabel('Add a filter').selectOption('kind');
    await page.getByRole('checkbox', { name: /spot/ }).check();
    await expect.poll(async () => distance(await colour(), before)).toBeLessThan(6);
    await page.getByRole('checkbox', { name: /spot/ }).uncheck();
    await page.getByRole('checkbox', { name: /area/ }).check();
    await expect.poll(async () => distance(await colour(), before)).toBeGreaterThan(20);
    const at = (await projectionOf(page))(inside);
    await page.mouse.click(at.x, at.y);
    await page.getByRole('region', { name: 'Record 1 of “crowd”' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps a layer for the next visit on request only, and forgets it on request', {
    timeout: 120_000,
  }, async () => {
    const { page, problems, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}zh/${camera}`);
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
    await placePolygon(page, 'GeoJSON', 'gcj02');
    await page.getByRole('button', { name: '确认并放到地图上' }).click();
    await page.getByRole('button', { name: /plan 1/ }).click();
    expect(await databases()).toBe(0);
    await page.getByRole('switch', { name: '在本浏览器中保留' }).click();
    await page.getByText('已保留').waitFor();

    await page.reload();
    await mapComplete(page);
    await openPanel(page);
    await page.getByRole('button', { name: /plan 1/ }).click();
    expect(await page.locator('.import-facts').innerText()).toContain('GCJ-02');
    await page.getByRole('switch', { name: '在本浏览器中保留' }).click();
    await page.getByText('已保留').waitFor({ state: 'detached' });

    await page.reload();
    await mapComplete(page);
    await openPanel(page);
    await page.getByText('还没有导入数据').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('takes every malformed file there is and still answers', { timeout: 180_000 }, async () => {
    const { page, problems, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/${camera}`);
    await openPanel(page);
    const cases = Object.values(malformedFiles).flat();
    for (let start = 0; start < cases.length; start += casesAtOnce) {
      // A name of its own for each, so that no part of one is taken for a part of another.
      const files = cases
        .slice(start, start + casesAtOnce)
        .flatMap((each, index) =>
          each.files.map(({ name, bytes }) => ({ name: `${start + index}-${name}`, bytes })),
        );
      await choose(page, files);
      await page.locator('.import-problems').waitFor();
      await page.locator('.import-progress').waitFor({ state: 'detached' });
      while (await page.locator('.import-question').isVisible()) {
        await page.getByRole('button', { name: 'Do not import' }).click();
      }
      await page.getByRole('button', { name: 'Clear these messages' }).click();
    }
    await page.locator('.zone-list [data-place="gdd"]').click();
    await page.locator('#profile-name').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
