import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { visit } from './support/visit.ts';

/** None of this depends on how the map is drawn, and as SVG it is there three times as soon. */
const session = startSession({ webgl: false });

/** What stands in the profile's figures, areas and sums only. */
const sumsAndAreas = async (page: Page): Promise<readonly string[]> => {
  const values = await page.locator('.profile .figure-row .figure-value').allInnerTexts();
  return values.filter((text) => /yuan|US\$|mu$|km²|m²|ha$/.test(text));
};

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

describe('the unit switch', () => {
  it('from a link, holds on screen and on paper, which says that units were switched', async () => {
    const { page, close } = await visit(
      session.browser(),
      `${session.url()}en/places/pazhou/?units=mu,million`,
    );
    await page.getByText('5,900 million yuan').waitFor();
    const onScreen = await sumsAndAreas(page);
    expect(onScreen.length).toBeGreaterThan(5);
    expect(onScreen.filter((text) => !/mu$|million yuan$|^US\$.*million$/.test(text))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await sumsAndAreas(page)).toEqual(onScreen);
    const note = page.locator('.masthead .units-on-paper');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('million yuan');
    expect(await page.locator('.unit-switch').first().isVisible()).toBe(false);
    await close();
  });

  it.each([
    ['a desktop', 1440, 900],
    ['a tablet, where the profile lies over the contents', 900, 700],
    ['a phone', 360, 740],
    ['a phone at 320 px', 320, 600],
  ])('is within reach of the keyboard on a place page of %s', async (_what, width, height) => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/places/pazhou/`, {
      viewport: { width, height },
    });
    const summary = page.locator('.masthead .unit-switch > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const money = page.getByLabel('Money');
    await money.selectOption('million');
    await page.getByText('5,900 million yuan').first().waitFor();
    const box = await page.locator('.masthead .unit-fields').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    expect(await money.isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it.each([1440, 360])('moves nothing when the script brings it (%d px)', async (width) => {
    const tops = async (javaScriptEnabled: boolean): Promise<readonly (number | undefined)[]> => {
      const { page, close } = await visit(session.browser(), `${session.url()}zh/`, {
        viewport: { width, height: 740 },
        javaScriptEnabled,
      });
      if (javaScriptEnabled) await page.locator('.unit-switch').waitFor();
      const boxes = await Promise.all(
        ['.map-stage', '.zone-list'].map((part) => page.locator(part).boundingBox()),
      );
      await close();
      return boxes.map((box) => box?.y);
    };
    expect(await tops(true)).toEqual(await tops(false));
  });
});
