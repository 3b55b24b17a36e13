import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/domain/drawing.ts';
import { decodeDrawings } from '../../src/domain/drawingLink.ts';
import { areaTolerancePartsPerMillion } from '../../src/domain/measure.ts';
import type { LngLat } from '../../src/domain/outline.ts';
import { palettes, type Theme } from '../../src/domain/palette.ts';
import { geodesicArea, metersBetween } from '../domain/geodesicReference.ts';
import { axeViolations } from './support/axe.ts';
import { faultyControls, sidewaysOverflow } from './support/controls.ts';
import { mapPoints } from './support/mapPoints.ts';
import { type ProjectToPage, projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, nextFrames, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
/** Pazhou and the river, 19 m to the pixel. */
const camera = '#map=12/23.1/113.36';
const texts = {
  zh: { open: '测量…', area: '面积', edit: '编辑', finish: '完成', typed: '输入坐标' },
  en: {
    open: 'Measure…',
    area: 'Area',
    edit: 'Edit',
    finish: 'Finish',
    typed: 'Type coordinates',
  },
} as const;

/** Corners on open land and water, away from outlines and points that a vertex would snap to. */
const corners: readonly [LngLat, LngLat, LngLat] = [
  [113.415, 23.06],
  [113.445, 23.062],
  [113.43, 23.045],
];

const drawn = (page: Page): readonly Drawing[] =>
  decodeDrawings(new URL(page.url()).searchParams.get('draw') ?? '');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cursor = (page: Page): Promise<string> =>
  page.locator('.maplibregl-canvas').evaluate((canvas) => getComputedStyle(canvas).cursor);

async function openMeasure(page: Page, language: 'zh' | 'en'): Promise<void> {
  await button(page, texts[language].open).click();
  await drawingStarted(page);
}

/** The pointer is the drawing tools': their code has come. */
async function drawingStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const canvas = document.querySelector('.maplibregl-canvas');
    return canvas !== null && getComputedStyle(canvas).cursor === 'crosshair';
  });
}

async function clickAt(page: Page, project: ProjectToPage, position: LngLat): Promise<void> {
  const { x, y } = project([position[0], position[1]]);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

async function dragFrom(page: Page, project: ProjectToPage, from: LngLat, to: LngLat): Promise<void> {
  const [start, end] = [project([from[0], from[1]]), project([to[0], to[1]])];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await nextFrames(page);
  await page.mouse.up();
}

/** The address follows every step. */
async function drawingsWhen(page: Page, isReached: (drawings: readonly Drawing[]) => boolean) {
  await expect.poll(() => isReached(drawn(page))).toBe(true);
  return drawn(page);
}

describe('measuring with the pointer', () => {
  it.each(['zh', 'en'] as const)(
    'draws an area by clicks, shows its value as it grows, and picks no place (%s)',
    async (language) => {
      const { page, problems, close } = await visitMap(
        session.browser(),
        `${session.url()}${language}/${camera}`,
      );
      const project = await projectionOf(page);
      await openMeasure(page, language);
      await button(page, texts[language].area).click();
      const [a, b, c] = corners;
      await clickAt(page, project, a);
      await clickAt(page, project, b);
      const label = page.locator('.drawn-label');
      await label.waitFor();
      const { x, y } = project([c[0], c[1]]);
      await page.mouse.move(x, y);
      const expected = (geodesicArea([...corners, a]) / 1e6).toFixed(1);
      await expect
        .poll(() => label.textContent())
        .toBe(language === 'zh' ? `约${expected}平方公里` : `≈ ${expected} km²`);
      expect(await page.locator('.measure-values dd').first().textContent()).toBe(await label.textContent());
      await page.mouse.click(x, y);
      // The last corner again: done.
      await page.mouse.click(x, y);
      const [area] = await drawingsWhen(page, ({ length }) => length === 1);
      expect(area?.vertices).toHaveLength(3);
      area?.vertices.forEach((vertex, index) => {
        expect(metersBetween(vertex, corners[index] ?? vertex)).toBeLessThan(30);
      });

      // A place under the pointer is not what is meant meanwhile; afterwards it is.
      await clickAt(page, project, mapPoints.bioIsland);
      expect(new URL(page.url()).searchParams.has('place')).toBe(false);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.measure').count()).toBe(0);
      expect(await cursor(page)).not.toBe('crosshair');
      expect(await label.count()).toBe(1);
      await clickAt(page, project, mapPoints.bioIsland);
      await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('bio-island');
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('snaps to an outline, and does not when told so', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    const project = await projectionOf(page);
    await openMeasure(page, 'en');
    await button(page, 'Point').click();
    const beside = project(mapPoints.pazhou);
    await page.mouse.click(beside.x + 6, beside.y - 4);
    await drawingsWhen(page, ({ length }) => length === 1);
    await page.getByRole('switch', { name: 'Snap to outlines and drawings' }).click();
    await page.mouse.click(beside.x + 6, beside.y - 4);
    const [near, free] = await drawingsWhen(page, ({ length }) => length === 2);
    const off = (drawing: Drawing | undefined) =>
      metersBetween(drawing?.vertices[0] ?? [0, 0], mapPoints.pazhou);
    expect(off(near)).toBeLessThan(60);
    expect(off(free)).toBeGreaterThan(100);
    await close();
  });

  it('edits: a corner, a circle by its edge and by its centre; undo takes each back', async () => {
    const link = 'area,113.385,23.135,113.415,23.14,113.4,23.15,circle,113.43,23.12,r1500';
    const { page, problems, close } = await visitMap(
      session.browser(),
      `${session.url()}en/?draw=${link}${camera}`,
    );
    const project = await projectionOf(page);
    await button(page, texts.en.open).click();
    await button(page, texts.en.edit).click();
    await page.getByRole('button', { name: /^Area 1/ }).click();
    const shot = () => shootMap(page);
    // A handle on the corner says that it can be dragged.
    const handle = project([113.415, 23.14]);
    await expect
      .poll(async () => countNear(await shot(), handle, 9, rgb(palettes.light.selection)))
      .toBeGreaterThan(60);
    await dragFrom(page, project, [113.415, 23.14], [113.42, 23.145]);
    const [moved] = await drawingsWhen(page, ([area]) => area?.vertices[1]?.[0] !== 113.415);
    expect(metersBetween(moved?.vertices[1] ?? [0, 0], [113.42, 23.145])).toBeLessThan(60);

    await page.getByRole('button', { name: /^Circle 2/ }).click();
    await nextFrames(page);
    const rim: LngLat = [113.44464, 23.12];
    await dragFrom(page, project, rim, [113.45, 23.12]);
    const resized = await drawingsWhen(
      page,
      ([, circle]) => circle?.kind === 'circle' && circle.radiusMeters > 1600,
    );
    expect(resized[1]?.vertices).toEqual([[113.43, 23.12]]);
    await dragFrom(page, project, [113.43, 23.12], [113.42, 23.11]);
    const shifted = await drawingsWhen(page, ([, circle]) => circle?.vertices[0]?.[0] !== 113.43);
    expect(shifted[1]).toMatchObject(
      resized[1]?.kind === 'circle' ? { radiusMeters: resized[1].radiusMeters } : {},
    );
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await drawingsWhen(page, (drawings) => JSON.stringify(drawings) === JSON.stringify(decodeDrawings(link)));
    expect(problems).toEqual([]);
    await close();
  });

  it('draws by taps on a phone', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const project = await projectionOf(page);
    await button(page, 'Tools').tap();
    await button(page, texts.en.open).tap();
    await drawingStarted(page);
    const taps: readonly LngLat[] = [
      [113.345, 23.112],
      [113.375, 23.108],
    ];
    for (const position of taps) {
      const { x, y } = project([position[0], position[1]]);
      await page.touchscreen.tap(x, y);
      await nextFrames(page);
    }
    await button(page, texts.en.finish).tap();
    const [line] = await drawingsWhen(page, ({ length }) => length === 1);
    expect(line?.vertices.map((vertex, index) => metersBetween(vertex, taps[index] ?? vertex) < 240)).toEqual(
      [true, true],
    );
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await faultyControls(page, 24, '.tool-panel')).toEqual([]);
    await close();
  });
});

describe('measuring without a pointer', () => {
  it('draws an area with the keyboard alone; the value is that of GeographicLib', async () => {
    const { page, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/${camera}`);
    await button(page, texts.en.open).focus();
    await page.keyboard.press('Enter');
    const reach = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press(key);
        const reached = await page.evaluate(() => {
          const { activeElement: active } = document;
          const label = active instanceof HTMLTextAreaElement ? active.labels[0] : active;
          return label?.textContent ?? '';
        });
        if (reached === name) return;
      }
      throw new Error(`${name} is not reached by ${key}`);
    };
    await page.locator('.measure').waitFor();
    await reach(texts.en.area);
    await page.keyboard.press('Enter');
    await reach(texts.en.typed);
    const ring: readonly LngLat[] = [
      [113.31, 23.02],
      [113.52, 23.04],
      [113.47, 23.21],
      [113.33, 23.18],
    ];
    for (const [lng, lat] of ring) await page.keyboard.type(`${lng}, ${lat}\n`);
    await reach(texts.en.finish, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await drawingsWhen(page, ({ length }) => length === 1);
    const shown = await page.locator('.measure-value').textContent();
    const exact = geodesicArea([...ring, ring[0] ?? [0, 0]]) / 1e6;
    const value = Number(shown?.replace(/[^\d.]/g, ''));
    const lastDigit = 10 ** -(shown?.split('.')[1]?.replace(/\D/g, '').length ?? 0);
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(
      lastDigit / 2 + (exact * areaTolerancePartsPerMillion) / 1e6,
    );
    expect(await page.getByRole('status').textContent()).toContain(`Area 1 drawn: ${shown}`);
    await close();
  });
});

describe('a link', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)(
    'keeps what was drawn, shown and labelled before any tool is opened (%s, %s)',
    async (language, theme) => {
      const { page, requests, close } = await visitMap(
        session.browser(),
        `${session.url()}${language}/${camera}`,
        {
          colorScheme: theme,
        },
      );
      await openMeasure(page, language);
      await page.getByLabel(texts[language].typed).fill('113.385, 23.135; 113.415, 23.14');
      await page.keyboard.press('Enter');
      await button(page, texts[language].finish).click();
      const before = await drawingsWhen(page, ({ length }) => length === 1);
      const asked = requests.length;
      await page.reload();
      await mapComplete(page);
      expect(drawn(page)).toEqual(before);
      const label = page.locator('.drawn-label');
      await label.waitFor();
      expect(await label.textContent()).toMatch(/^(约|≈ )3\.1220 ?(公里|km)$/);
      expect(await inkOnLine(page, theme)).toBeGreaterThan(8);
      expect(requests.slice(asked).filter((url) => url.includes('pointerTools'))).toEqual([]);
      await close();
    },
  );

  it('keeps drawings and handles when night falls', async () => {
    const link = 'distance,113.385,23.135,113.415,23.14';
    const { page, problems, close } = await visitMap(
      session.browser(),
      `${session.url()}en/?draw=${link}${camera}`,
    );
    const project = await projectionOf(page);
    await button(page, texts.en.open).click();
    await button(page, texts.en.edit).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    const end = project([113.415, 23.14]);
    await expect
      .poll(async () => countNear(await shootMap(page), end, 9, rgb(palettes.dark.selection)))
      .toBeGreaterThan(60);
    await dragFrom(page, project, [113.415, 23.14], [113.42, 23.145]);
    await drawingsWhen(page, ([line]) => line?.vertices[1]?.[0] !== 113.415);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the panel', () => {
  it.each([
    ['zh', 1440],
    ['en', 768],
    ['en', 360],
  ] as const)('has no accessibility violation with a drawing open (%s at %d px)', async (language, width) => {
    const link = 'area,113.385,23.135,113.415,23.14,113.4,23.15,circle,113.43,23.12,r1500';
    const { page, close } = await visitMap(
      drawnAsSvg.browser(),
      `${drawnAsSvg.url()}${language}/?draw=${link}${camera}`,
      { viewport: { width, height: 900 } },
    );
    if (width < 761) await page.locator('.tool-bar-fold').click();
    await button(page, texts[language].open).click();
    await page.locator('.measure-drawing').first().click();
    await page.locator('.measure-modes button').nth(3).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await nextFrames(page);
      expect.soft(await axeViolations(page), colorScheme).toEqual([]);
    }
    expect(await faultyControls(page, 24, '.tool-panel')).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await close();
  });
});

/** Pixels of ink about a third of the way along the line, where nothing else is drawn. */
async function inkOnLine(page: Page, theme: Theme): Promise<number> {
  const project = await projectionOf(page);
  const [start, end] = [project([113.385, 23.135]), project([113.415, 23.14])];
  const at = { x: start.x + (end.x - start.x) / 3, y: start.y + (end.y - start.y) / 3 };
  return countNear(await shootMap(page), at, 5, rgb(palettes[theme].ink));
}
