import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { visitMap } from './support/visit.ts';

const session = startSession();

/** Whether the map has arrived at a chosen place after each of some spans of the page's own clock, in ms. */
async function arrivals(
  reducedMotion: 'reduce' | 'no-preference',
  spans: readonly number[],
): Promise<boolean[]> {
  const { page, close } = await visitMap(session.browser(), `${session.url()}en/#map=9/23.2/113.5`, {
    reducedMotion,
    prepare: (opened) => opened.clock.install(),
  });
  const start = new URL(page.url()).hash;
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.locator('.zone-list [data-place="pazhou"]').click();
  await page.waitForURL(/place=pazhou/);
  const arrived: boolean[] = [];
  for (const span of spans) {
    await page.clock.runFor(span);
    arrived.push(new URL(page.url()).hash !== start);
  }
  await close();
  return arrived;
}

describe('motion', () => {
  it('the map flies to a chosen place, but jumps for a reader who asked for less motion', async () => {
    expect(await arrivals('no-preference', [200, 2000])).toEqual([false, true]);
    expect(await arrivals('reduce', [200])).toEqual([true]);
  });
});
