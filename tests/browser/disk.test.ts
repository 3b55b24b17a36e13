import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { archiveFolder } from '../../src/hosting/siteArchive.ts';
import { filesBelow } from '../../src/hosting/siteFiles.ts';
import { archiveFile } from '../../src/hosting/sitePaths.ts';
import { builtFolder } from './support/builtAtlas.ts';
import { launchBrowser } from './support/launch.ts';
import { countIn, rgb, shootMap } from './support/pixels.ts';
import { serveFolder } from './support/serve.ts';
import { visit, visitMap } from './support/visit.ts';

let browser: Browser;
let unpacked = '';
let folder = '';
beforeAll(async () => {
  [browser, unpacked] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'atlas-disk-'))]);
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(builtFolder(), archiveFile))))) {
    await mkdir(dirname(join(unpacked, path)), { recursive: true });
    await writeFile(join(unpacked, path), bytes);
  }
  folder = join(unpacked, archiveFolder);
});
afterAll(async () => {
  await browser.close();
  await rm(unpacked, { recursive: true });
});

const onDisk = (path: string) => pathToFileURL(join(folder, path)).href;

describe('the unpacked site, opened from disk', () => {
  it('offers both languages, and leads from page to page', async () => {
    const { page, close } = await visit(browser, onDisk('index.html'));
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(onDisk('en/index.html'));
    await page.locator('.zone-list [data-place="baietan"]').click();
    expect(page.url()).toBe(onDisk('en/places/baietan/index.html'));
    await page.locator('.language-link').click();
    expect(page.url()).toBe(onDisk('zh/places/baietan/index.html'));
    await page.goto(onDisk('index.html'));
    await page.getByRole('link', { name: '中文' }).click();
    expect(page.url()).toBe(onDisk('zh/index.html'));
    await close();
  });

  it.each([
    ['zh/index.html', '广州产业园区地图'],
    ['en/index.html', 'Guangzhou Zone Atlas'],
    ['zh/places/pazhou/index.html', '琶洲互联网创新集聚区'],
    ['en/places/pazhou/index.html', 'Pazhou'],
    ['en/industries/displays/index.html', 'Displays'],
  ])('%s is whole: title, styles, drawn map', async (path, title) => {
    const { page, close } = await visit(browser, onDisk(path));
    expect(await page.title()).toContain(title);
    expect(await page.locator('.map-frame svg.svg-map').isVisible()).toBe(true);
    const { land, water } = palettes.light;
    const shot = await shootMap(page);
    expect(countIn(shot, rgb(land)) + countIn(shot, rgb(water))).toBeGreaterThan(20_000);
    expect(
      await page
        .getByText(/loading|正在载入|加载中/i)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await close();
  });

  it.each([
    ['zh', /第 ?\d+ ?段/],
    ['en', /paragraph \d+/],
  ] as const)('a place has its figures with their sources (%s)', async (language, paragraph) => {
    const { page, close } = await visit(browser, onDisk(`${language}/places/pazhou/index.html`));
    const rows = page.locator('.figure-row');
    expect(await rows.count()).toBeGreaterThan(3);
    await rows.first().locator('summary').click();
    expect(await rows.first().locator('cite').isVisible()).toBe(true);
    expect(await rows.first().innerText()).toMatch(paragraph);
    await close();
  });

  it('offers nothing that would do nothing', async () => {
    const { page, close } = await visit(browser, onDisk('zh/places/pazhou/index.html'));
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''));
    }
    const controls = page.locator('button, input, select, [role="switch"], [role="search"]');
    expect(await controls.count()).toBeGreaterThan(5);
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    await close();
  });

  it('is the whole atlas again where it is served', async () => {
    const served = await serveFolder(folder);
    const { page, problems, close } = await visitMap(browser, `${served.url}zh/index.html`);
    await page.getByRole('search').getByRole('combobox').fill('琶洲');
    await page.keyboard.press('Enter');
    await page.locator('#profile-name').waitFor();
    expect(problems).toEqual([]);
    await close();
    await served.close();
  });

  it('has no dead link and no missing file', async () => {
    const files = await filesBelow(folder);
    const there = new Set(files.map((path) => join(folder, path)));
    const pages = files.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(200);
    const dead: string[] = [];
    for (const path of pages) {
      const html = await readFile(join(folder, path), 'utf8');
      const addresses = [...html.matchAll(/<[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
        ([, address]) => address ?? '',
      );
      for (const address of new Set(addresses.map((each) => each.replaceAll('&amp;', '&')))) {
        const url = new URL(address, onDisk(path));
        if (url.protocol === 'file:' && !there.has(fileURLToPath(url).replace(/[?#].*$/, '')))
          dead.push(`${path}: ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });
});
