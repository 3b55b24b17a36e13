import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { palettes } from '../../src/domain/palette.ts';
import { pointAtDistance } from '../../src/domain/pointAtDistance.ts';
import { axeViolations } from './support/axe.ts';
import { faultyControls, sidewaysOverflow } from './support/controls.ts';
import { mapPoints } from './support/mapPoints.ts';
import { type ProjectToPage, projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { nextFrames, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
/** Open hills, clear of panel, outlines and names. */
const [lng, lat] = mapPoints.land;
const circle = `study=point:${lng},${lat}:2000`;
const camera = `#map=12/${lat}/${lng - 0.06}`;
/** On open land and water, away from outlines and points that a vertex would snap to. */
const corners: readonly [LngLat, LngLat, LngLat] = [
  [113.415, 23.06],
  [113.445, 23.062],
  [113.43, 23.045],
];
const cornersCamera = '#map=12/23.1/113.36';
const texts = {
  zh: { open: '研究区', point: '一个点位', pick: '在地图上点选', districts: '涉及的行政区' },
  en: { open: 'Study area', point: 'A point', pick: 'Pick on the map', districts: 'Districts it touches' },
} as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const districts = (page: Page, language: 'zh' | 'en') =>
  page.getByRole('table', { name: texts[language].districts });

/** At how many of 24 spots along a circle around the hills a line in ink is drawn. */
async function inkAlong(page: Page, project: ProjectToPage, meters: number, theme: 'light' | 'dark') {
  const shot = await shootMap(page);
  const spots = Array.from(
    { length: 24 },
    (_, index): LngLat => pointAtDistance([lng, lat], meters, index * 15),
  );
  return spots.filter((spot) => countNear(shot, project([spot[0], spot[1]]), 3, rgb(palettes[theme].ink)) > 0)
    .length;
}

describe('a study area', () => {
  it.each(['zh', 'en'] as const)(
    'comes with a link: panel, report and drawing, in both themes (%s)',
    async (language) => {
      const address = `${session.url()}${language}/?${circle}${camera}`;
      const { page, problems, close } = await visitMap(session.browser(), address);
      await districts(page, language).waitFor();
      const row = districts(page, language).getByRole('row').nth(1);
      expect(await row.textContent()).toMatch(/\d%$/);
      const project = await projectionOf(page);
      await expect
        .poll(() => inkAlong(page, project, 2000, 'light'), { timeout: 10_000 })
        .toBeGreaterThan(14);
      expect(await inkAlong(page, project, 1500, 'light')).toBeLessThan(4);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => inkAlong(page, project, 2000, 'dark'), { timeout: 10_000 }).toBeGreaterThan(14);
      expect(queryOf(page)).toBe(`?${circle}`);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('is a place’s outline or surroundings, as a CSV file too', async () => {
    const { page, problems, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/`);
    await button(page, texts.en.open).click();
    await page.getByLabel('Place', { exact: true }).selectOption('haizhu');
    await button(page, 'Use its outline').click();
    await districts(page, 'en').waitFor();
    expect(queryOf(page)).toBe('?study=place:haizhu');
    const download = page.waitForEvent('download');
    await button(page, 'Download the list of places (CSV)').click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.startsWith('\uFEFFstudy_area,place,')).toBe(true);
    expect(csv).toContain('\r\nHaizhu District,haizhu,海珠区,');
    await page.getByLabel('Radius', { exact: true }).fill('1');
    await button(page, 'Use all within').click();
    await page.getByRole('heading', { name: '1 km around Haizhu District' }).waitFor();
    await districts(page, 'en').getByRole('row').nth(3).waitFor();
    expect(queryOf(page)).toBe('?study=buffer:haizhu:1000');
    expect(problems).toEqual([]);
    await close();
  });

  it('is drawn on the map, which comes back to it by itself', async () => {
    const { page, problems, close } = await visitMap(
      session.browser(),
      `${session.url()}en/${cornersCamera}`,
    );
    await button(page, texts.en.open).click();
    await page.getByLabel('Area from').selectOption('drawing');
    await button(page, 'Draw one…').click();
    await page.waitForFunction(() => {
      const canvas = document.querySelector('.maplibregl-canvas');
      return canvas !== null && getComputedStyle(canvas).cursor === 'crosshair';
    });
    const project = await projectionOf(page);
    await page.getByLabel('Type coordinates').fill(corners.map((corner) => corner.join(', ')).join('\n'));
    await page.getByLabel('Type coordinates').press('Enter');
    await page.locator('.tool-panel').getByText('Point 3 set').waitFor();
    // A click on the last corner ends the drawing.
    const { x, y } = project([corners[2][0], corners[2][1]]);
    await page.mouse.move(x, y);
    await nextFrames(page);
    await page.mouse.click(x, y);
    await districts(page, 'en').waitFor();
    // The click has chosen no place beneath.
    expect(queryOf(page)).toMatch(/^\?draw=area,.*&study=draw:1$/);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await districts(page, 'en').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a point', () => {
  it.each(['zh', 'en'] as const)(
    'is picked on the map without selecting what lies there (%s)',
    async (language) => {
      const { page, problems, close } = await visitMap(
        session.browser(),
        `${session.url()}${language}/#map=12/23.104/113.3`,
      );
      await button(page, texts[language].open).click();
      await button(page, texts[language].point).click();
      await button(page, texts[language].pick).click();
      const { x, y } = (await projectionOf(page))([...mapPoints.pazhou]);
      await page.mouse.click(x, y);
      await page.getByText(/^113\.33\d{4}, 23\.10\d{4}$/).waitFor();
      expect(queryOf(page)).toMatch(/^\?at=113\.33\d*,23\.10\d*$/);
      await expect
        .poll(async () => countNear(await shootMap(page), { x, y }, 12, rgb(palettes.light.ink)))
        .toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await close();
    },
  );
});

describe('the study panel', () => {
  it.each([
    [360, 740],
    [320, 640],
  ])('reflows at %i px, with controls that can be hit', async (width, height) => {
    const { page, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/?${circle}`, {
      viewport: { width, height },
    });
    await districts(page, 'en').waitFor();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    const overflow = await page
      .locator('.tool-panel-body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await faultyControls(page, 24, '.tool-panel')).toEqual([]);
    await close();
  });

  it('has no accessibility violation', async () => {
    const { page, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}zh/?${circle}`);
    await districts(page, 'zh').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, texts.zh.point).click();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
