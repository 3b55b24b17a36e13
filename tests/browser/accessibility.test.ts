import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { openAllDetails } from './support/controls.ts';
import { startSession } from './support/session.ts';
import { nextFrames, visitMap } from './support/visit.ts';

const session = startSession();

describe('axe-core finds no violation, light and dark, with everything unfolded', () => {
  it.each([
    ['zh', 1440],
    ['en', 1440],
    ['en', 390],
  ])('on the home and with a profile open (%s at %d px)', async (language, width) => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}${language}/`, {
      viewport: { width, height: 900 },
    });
    const check = async (state: string): Promise<void> => {
      await openAllDetails(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await nextFrames(page);
        expect.soft(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    await check('home');
    await page.locator('.zone-list [data-place="gdd"]').click();
    await page.locator('#profile-name').waitFor();
    await check('profile');
    await close();
  });
});
