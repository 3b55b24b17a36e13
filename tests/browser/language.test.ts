import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { mapComplete, visitMap } from './support/visit.ts';

const session = startSession();

describe('the language link', () => {
  it.each([1440, 360])('keeps place, filter and camera (at %d px)', async (width) => {
    const view = '?place=pazhou&layers=pazhou,hubs#map=12/23.1/113.36';
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${view}`, {
      viewport: { width, height: 740 },
    });
    await page.locator('.language-link').click();
    await page.waitForURL(`${session.url()}zh/**`);
    await mapComplete(page);
    expect(page.url()).toBe(`${session.url()}zh/${view}`);
    expect(await page.locator('#profile-name').textContent()).toBe('琶洲互联网创新集聚区');
    await close();
  });

  it('carries the camera of the last move along', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/places/pazhou/`);
    await page.locator('.maplibregl-ctrl-zoom-in').click();
    await page.waitForURL(/#map=/);
    const { hash } = new URL(page.url());
    await page.locator('.language-link').click();
    await page.waitForURL(`${session.url()}zh/**`);
    expect(page.url()).toBe(`${session.url()}zh/places/pazhou/${hash}`);
    await close();
  });
});
