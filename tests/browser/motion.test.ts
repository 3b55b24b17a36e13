import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { visitMap } from './support/visit.ts';

const session = startSession();

/** How many frames MapLibre's camera needed to fly to a place: one for each different picture address. */
async function camerasOnTheWay(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const scale = document.querySelector('.maplibregl-ctrl-scale');
    const look = (): void => {
      seen.add(`${scale?.clientWidth} ${scale?.textContent}`);
      document.documentElement.dataset['scales'] = String(seen.size);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.locator('.zone-list [data-place="pazhou"]').click();
  await page.waitForURL((url) => url.hash !== '' && !url.hash.startsWith('#map=9/23.2/113.5'));
  return Number(await page.locator('html').getAttribute('data-scales'));
}

describe('motion', () => {
  it('the map flies to a chosen place, but jumps for a reader who asked for less motion', async () => {
    const address = `${session.url()}en/#map=9/23.2/113.5`;
    const calm = await visitMap(session.browser(), address, { reducedMotion: 'reduce' });
    expect(await camerasOnTheWay(calm.page)).toBeLessThanOrEqual(2);
    await calm.close();
    const lively = await visitMap(session.browser(), address, { reducedMotion: 'no-preference' });
    expect(await camerasOnTheWay(lively.page)).toBeGreaterThan(2);
    await lively.close();
  });
});
