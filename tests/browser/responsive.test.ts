import { describe, expect, it } from 'vitest';
import { faultyControls, sidewaysOverflow } from './support/controls.ts';
import { startSession } from './support/session.ts';
import { visit, visitMap } from './support/visit.ts';

const session = startSession();
/** WCAG 2.2, 2.5.8 Target size (minimum). */
const leastTargetPixels = 24;

describe.each([1440, 768, 390, 360, 320])('at %d px wide', (width) => {
  const viewport = { width, height: width < 760 ? 740 : 900 };

  it.each(['zh', 'en'])('nothing scrolls sideways and every control can be hit (%s)', async (language) => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}${language}/`, { viewport });
    for (const panel of ['.filter-panel', '.about']) await page.locator(`${panel} > summary`).click();
    expect.soft(await sidewaysOverflow(page), 'home').toBe(0);
    expect.soft(await faultyControls(page, leastTargetPixels), 'home').toEqual([]);

    await page.locator('.zone-list [data-place="pazhou"]').click();
    await page.locator('#profile-name').waitFor();
    for (const figure of await page.locator('.figure-row > summary').all()) await figure.click();
    expect.soft(await sidewaysOverflow(page), 'profile').toBe(0);
    expect.soft(await faultyControls(page, leastTargetPixels), 'profile').toEqual([]);
    await close();
  });
});
