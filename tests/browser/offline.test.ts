import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerFile } from '../../src/hosting/offlineCopy.ts';
import { serveAtlas } from './support/builtAtlas.ts';
import { launchBrowser } from './support/launch.ts';
import { startPreview } from './support/startPreview.ts';
import { mapComplete, visit } from './support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page as a reader's browser does, with a service worker. */
const visitKept = (address: string) => visit(browser, address, { serviceWorkers: 'allow' });

/** The worker has fetched all it keeps and serves the page. */
async function copyKept(page: Page): Promise<void> {
  await mapComplete(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Not the tab's icon, which Chromium asks for itself, past any worker; its console line does not say that it is that one. */
function isOfPage(problem: string): boolean {
  return /^(?:uncaught|request failed|answer)/.test(problem) && !/favicon\.svg/.test(problem);
}

describe('after one visit', () => {
  it.each(['/', '/some/sub/'])(
    'everything works with the server gone (below %s)',
    { timeout: 180_000 },
    async (basePath) => {
      const site = basePath === '/' ? await startPreview() : await serveAtlas({ basePath });
      const { page, problems, close } = await visitKept(`${site.url}en/`);
      await copyKept(page);
      const scopes = await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      );
      expect(scopes).toEqual([site.url]);
      await site.close();

      await page.goto(`${site.url}zh/places/baietan/`);
      await mapComplete(page);
      expect(await page.locator('#profile-name').textContent()).toContain('白鹅潭');
      await page.locator('.tool-button[data-tool="table"]').click();
      await page.locator('.place-table tbody tr[data-place]').first().waitFor();
      await page.getByRole('search').getByRole('combobox').fill('琶洲');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('place=pazhou'));

      await page.goto(`${site.url}en/industries/displays/?layers=pazhou`);
      expect(await page.title()).toContain('Displays');
      await page.goto(site.url);
      await page.waitForURL(/\/(zh|en)\/$/);
      const figures = await page.evaluate(
        async (address) => (await (await fetch(address)).text()).length,
        `${site.url}data/figures.csv`,
      );
      expect(figures).toBeGreaterThan(10_000);
      expect(problems.filter(isOfPage)).toEqual([]);
      await close();
    },
  );

  it('embeds go to the network as if there were no worker', { timeout: 120_000 }, async () => {
    const site = await serveAtlas();
    const { page, close } = await visitKept(`${site.url}en/`);
    await copyKept(page);
    await page.goto(`${site.url}embed/`);
    await site.close();
    await expect(page.goto(`${site.url}embed/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    await close();
  });
});

describe('no copy is kept', () => {
  it('by a page in a frame', async () => {
    // A page of another origin, though of this machine: others may not frame one of this machine.
    const [site, host] = await Promise.all([serveAtlas(), serveAtlas()]);
    const { page, close } = await visitKept(`${host.url}robots.txt`);
    await page.setContent(`<iframe src="${site.url}en/" width="1200" height="800"></iframe>`);
    const [, frame] = page.frames();
    if (!frame) throw new Error('the host page has no frame');
    await frame.locator('.map-stage[data-complete="true"]').waitFor();
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await frame.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await close();
    await Promise.all([site.close(), host.close()]);
  });
});

describe('a newer version', () => {
  it('waits until the reader says so', { timeout: 180_000 }, async () => {
    let version = '';
    const site = await serveAtlas({
      encode: (path, body) => ({
        body: path.endsWith(workerFile) ? Buffer.concat([body, Buffer.from(version)]) : body,
        headers: {},
      }),
    });
    const { page, close } = await visitKept(`${site.url}zh/`);
    await copyKept(page);
    const notice = page.getByRole('region', { name: '新版本' });
    expect(await notice.count()).toBe(0);

    version = '\n// 2';
    await page.reload();
    await notice.waitFor();
    expect(await page.getByRole('status').textContent()).toContain('本地图有新版本。');
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    expect(await waiting()).toBe('installed');
    const reloaded = page.waitForEvent('load');
    await notice.getByRole('button', { name: '重新载入' }).click();
    await reloaded;
    await mapComplete(page);
    expect(await waiting()).toBeUndefined();
    expect(await notice.count()).toBe(0);
    await close();
    await site.close();
  });
});
