import { describe, expect, it } from 'vitest';
import { faultyControls, openAllDetails, sidewaysOverflow } from './support/controls.ts';
import { startSession } from './support/session.ts';
import { nextFrames, visitMap } from './support/visit.ts';

const session = startSession();
/** WCAG 2.2, 2.5.8 Target size (minimum). */
const leastTargetPixels = 24;
const widths = [1440, 768, 390, 360, 320];
/** Up to this width the profile lies over the contents, which come back when it is closed. */
const widestCoverPixels = 1080;

describe('at 1440, 768, 390, 360 and 320 px', () => {
  it.each(['zh', 'en'])('nothing scrolls sideways and every control can be hit (%s)', async (language) => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}${language}/`);
    const check = async (width: number, state: string, within: string): Promise<void> => {
      await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
      await nextFrames(page);
      expect.soft(await sidewaysOverflow(page), `${state} at ${width}`).toBe(0);
      expect.soft(await faultyControls(page, leastTargetPixels, within), `${state} at ${width}`).toEqual([]);
    };
    await openAllDetails(page, '.contents');
    for (const width of widths) await check(width, 'home', '.atlas');

    await page.locator('.zone-list [data-place="pazhou"]').click();
    await page.locator('#profile-name').waitFor();
    await openAllDetails(page, '.profile');
    for (const width of widths) {
      await check(width, 'profile', width <= widestCoverPixels ? '.profile, .map-area' : '.atlas');
    }
    await close();
  });
});
