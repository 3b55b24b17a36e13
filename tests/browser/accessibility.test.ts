import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { startSession } from './support/session.ts';
import { nextFrames, visitMap } from './support/visit.ts';

const session = startSession();

describe('axe-core finds no violation', () => {
  it.each([
    ['zh/', 1440],
    ['en/', 1440],
    ['en/', 390],
    ['zh/places/pazhou/', 1440],
    ['en/places/pazhou/', 1440],
    ['zh/places/gdd/', 390],
  ])('on %s at %d px, light and dark, panels open', async (path, width) => {
    const { page, close } = await visitMap(session.browser(), session.url() + path, {
      viewport: { width, height: 900 },
    });
    for (const panel of ['.filter-panel', '.about', '.legend']) {
      await page.locator(`${panel} > summary`).click();
    }
    for (const figure of (await page.locator('.figure-row > summary').all()).slice(0, 4))
      await figure.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await nextFrames(page);
      expect.soft(await axeViolations(page), colorScheme).toEqual([]);
    }
    await close();
  });
});
