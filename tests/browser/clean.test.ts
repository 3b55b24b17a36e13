import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AtlasPage } from './support/atlasPage.ts';
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { startSession } from './support/session.ts';
import { mapComplete, painted, visitMap } from './support/visit.ts';

/** What a reader's browser would keep of the atlas after the page is closed. */
async function leftBehind(page: Page): Promise<Record<string, number>> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: cookies.length, ...stored };
}

const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

async function tour({ page }: AtlasPage): Promise<void> {
  await page.getByRole('search').getByRole('combobox').fill('黄埔');
  await page.keyboard.press('Enter');
  await page.locator('#profile-name').waitFor();
  await page.locator('.figure-row > summary').first().click();
  await page.locator('.profile-head .icon-button').click();
  await page.locator('.filter-panel > summary').click();
  await painted(page, 'filter:painted', () => page.getByRole('checkbox', { name: /^(海珠|Haizhu)/ }).click());
  await page.locator('.legend > summary').click();
  await page.locator('.maplibregl-ctrl-zoom-in').click();
  await page.waitForURL(/#map=/);
  const { x, y } = (await projectionOf(page))(mapPoints.pazhou);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.zone-list [data-place="pazhou"]').click();
  await page.locator('#profile-name').waitFor();
}

describe.each(['/', '/a/b/'])('served below %s', (basePath) => {
  const session = startSession({ basePath });

  it('a tour through both languages asks nobody else, complains of nothing and leaves nothing behind', async () => {
    const visited = await visitMap(session.browser(), `${session.url()}zh/`);
    const { page, problems, origins, close } = visited;
    await tour(visited);
    await page.locator('.language-link').click();
    await page.waitForURL(`${session.url()}en/**`);
    await mapComplete(page);
    await page.locator('.profile-body .place-facts a').first().click();
    await page.goto(`${session.url()}en/places/baietan/`);
    await mapComplete(page);
    expect(problems).toEqual([]);
    expect([...origins]).toEqual([new URL(session.url()).origin]);
    expect(await leftBehind(page)).toEqual(nothing);
    await close();
  });

  it('the map finds its worker, outlines and label font', async () => {
    const { page, requests, close } = await visitMap(session.browser(), `${session.url()}zh/places/pazhou/`);
    for (const file of [/maplibre-gl-worker-.*\.js$/, /geometry-.*\.json$/, /gz-labels-.*\.woff2$/]) {
      const asked = new Set(requests.filter((address) => file.test(address)));
      expect([...asked], String(file)).toEqual([expect.stringContaining(`${session.url()}assets/`)]);
    }
    const faces = await page.evaluate(() =>
      [...document.fonts].map((face) => `${face.family} ${face.status}`),
    );
    expect(faces.map((face) => face.replaceAll('"', ''))).toContain('GZ Labels loaded');
    await close();
  });
});
