import { namedFlavor } from '@protomaps/basemaps';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tiandituOrigins } from '../../src/domain/siteConfig/tianditu.ts';
import { mapWindow, viewBounds } from '../../src/domain/viewBounds.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { decodeCamera } from '../../src/state/camera.ts';
import { serveAtlas } from './support/builtAtlas.ts';
import { launchBrowser } from './support/launch.ts';
import { type MapServices, serveMaps, serviceColours } from './support/mapServices.ts';
import { boxOf, countIn, type Rgb, rgb, shootMap } from './support/pixels.ts';
import { plainPng } from './support/plainPng.ts';
import type { StaticServer } from './support/serve.ts';
import { mapComplete, visit } from './support/visit.ts';

let browser: Browser;
let services: MapServices;
let site: StaticServer;
beforeAll(async () => {
  [browser, services] = await Promise.all([launchBrowser(), serveMaps()]);
  const origins = [services.origin, ...tiandituOrigins];
  site = await serveAtlas({ headers: (path) => responseHeaders(path, { origins }) });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), services.close()]);
});

const name = { zh: '测试图', en: 'Test map' };
const basemaps = (): readonly Record<string, unknown>[] => [
  { id: 'xyz', type: 'xyz', name, url: `${services.origin}/xyz/{z}/{x}/{y}.png` },
  { id: 'wmts', type: 'wmts', name, url: `${services.origin}/wmts`, layer: 'l', tileMatrixSet: 'w' },
  {
    ...{ id: 'wmts-rest', type: 'wmts', name, layer: 'layer', tileMatrixSet: 'w' },
    url: `${services.origin}/rest/{Layer}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}`,
  },
  { id: 'wms', type: 'wms', name, url: `${services.origin}/wms?map=1`, layers: 'l' },
  { id: 'wms-old', type: 'wms', name, url: `${services.origin}/wms`, layers: 'l', version: '1.1.1' },
  { id: 'style', type: 'style', name, url: `${services.origin}/style.json` },
  { id: 'pmtiles', type: 'pmtiles', name, url: `${services.origin}/base.pmtiles` },
  { id: 'tianditu', type: 'tianditu', name, key: 'k', reviewNumber: 'GS(2024)0650号' },
  { id: 'broken', type: 'xyz', name, url: `${services.origin}/none/{z}/{x}/{y}.png` },
  { id: 'no-picture', type: 'xyz', name, url: `${services.origin}/page/{z}/{x}/{y}.png` },
  { id: 'no-style', type: 'style', name, url: `${services.origin}/square.geojson` },
  { id: 'no-archive', type: 'pmtiles', name, url: `${services.origin}/style.json` },
];
const overlays = (): readonly Record<string, unknown>[] =>
  ['geojson', 'flatgeobuf', 'pmtiles'].map((type) => {
    const ending = type === 'flatgeobuf' ? 'fgb' : type;
    return { id: type, type, name, colour: '#00ff00', url: `${services.origin}/square.${ending}` };
  });

async function open(view: string, file: Record<string, unknown> = {}) {
  const visited = await visit(browser, `${site.url}en/${view}#map=9/22.9/113.3`, {
    // Enough to see a tile on; every pixel is drawn without a GPU.
    viewport: { width: 1100, height: 700 },
    prepare: async (page) => {
      const body = JSON.stringify({ basemaps: basemaps(), ...file });
      await page.route('**/site.json', (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.route(/tianditu\.gov\.cn/, (route) => {
        const colour = route.request().url().includes('/vec_w/') ? '#807000' : '#008070';
        return route.fulfill({
          contentType: 'image/png',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: plainPng(rgb(colour)),
        });
      });
    },
  });
  await mapComplete(visited.page);
  return visited;
}

/** The share of the map that has a colour. */
async function share(page: Page, colour: Rgb): Promise<number> {
  const shot = await shootMap(page);
  return countIn(shot, colour) / (shot.box.width * shot.box.height);
}

const chooser = (page: Page) => page.getByText('Base map and layers', { exact: true });

describe('a base map of the site', () => {
  it('of every kind is drawn when it is chosen, named in the address, and gone when it is taken back', async () => {
    const { page, problems, close } = await open('');
    await chooser(page).click();
    const choices = page.getByRole('radio', { name: 'Test map' });
    const builtIn = page.getByRole('radio', { name: 'Built-in' });
    const colours: readonly [string, Rgb][] = [
      ['xyz', serviceColours.xyz],
      ['wmts', serviceColours.wmts],
      ['wmts-rest', serviceColours.wmts],
      ['wms', serviceColours.wms],
      ['wms-old', serviceColours.wms],
      ['style', serviceColours.style],
      ['pmtiles', rgb(namedFlavor('light').water)],
      ['tianditu', rgb('#008070')],
    ];
    for (const [index, [id, colour]] of colours.entries()) {
      expect(await share(page, colour), id).toBe(0);
      await choices.nth(index).check();
      await expect.poll(() => share(page, colour), { message: id }).toBeGreaterThan(0.3);
      expect(new URL(page.url()).search).toBe(`?basemap=${id}`);
      if (id === 'tianditu') await page.getByText('GS(2024)0650号').waitFor();
      await builtIn.check();
      await expect.poll(() => share(page, colour), { message: id }).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('is drawn where the address names it, by night too', async () => {
    const { page, problems, close } = await open('?basemap=xyz');
    await expect.poll(() => share(page, serviceColours.xyz)).toBeGreaterThan(0.3);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => share(page, serviceColours.xyz)).toBeGreaterThan(0.3);
    expect(new URL(page.url()).search).toBe('?basemap=xyz');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['broken', 'the server answered with error 503'],
    ['no-picture', 'the server’s answer cannot be used'],
    ['no-style', 'the server’s answer cannot be used'],
    ['no-archive', 'the server’s answer cannot be used'],
  ])('that cannot be had gives way to the built-in one, which is said: %s', async (id, reason) => {
    const { page, close } = await open(`?basemap=${id}`);
    const said = `The base map “Test map” could not be loaded: ${reason}. The built-in one is shown instead.`;
    await page.locator('.site-layers .notice', { hasText: said }).waitFor();
    expect(await page.getByRole('status').textContent()).toContain(said);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('is never shown beyond the surroundings of Guangzhou', async () => {
    const { page, close } = await open('?basemap=xyz');
    await expect.poll(() => share(page, serviceColours.xyz)).toBeGreaterThan(0.3);
    await page.locator('canvas.maplibregl-canvas').focus();
    for (const key of ['Minus', 'Minus', 'Minus', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    await expect.poll(() => decodeCamera(new URL(page.url()).hash)?.zoom ?? 9).toBeLessThan(9);
    const camera = decodeCamera(new URL(page.url()).hash);
    const shown = camera && viewBounds(camera, await boxOf(page, '.map-stage'));
    expect(shown?.[0]).toBeGreaterThanOrEqual(mapWindow[0] - 0.01);
    expect(shown?.[1]).toBeGreaterThanOrEqual(mapWindow[1] - 0.01);
    expect(shown?.[2]).toBeLessThanOrEqual(mapWindow[2] + 0.01);
    expect(shown?.[3]).toBeLessThanOrEqual(mapWindow[3] + 0.01);
    await close();
  });

  it('is not asked for, and no choice is there, unless the site has one', async () => {
    const { page, origins, close } = await open('', { basemaps: [] });
    await page.waitForLoadState('networkidle');
    expect([...origins]).toEqual([new URL(site.url).origin]);
    expect(await chooser(page).count()).toBe(0);
    await close();
  });
});

describe('a layer of the site', () => {
  it('of every kind is drawn when it is switched on, and gone when it is switched off', async () => {
    const { page, problems, close } = await open('', { overlays: overlays() });
    const before = await shootMap(page);
    const spot = { x: before.box.x + before.box.width / 2, y: before.box.y + before.box.height / 2 - 120 };
    const greener = async () => (await shootMap(page)).at(spot)[0] < before.at(spot)[0] - 20;
    await chooser(page).click();
    for (const [index, { type }] of overlays().entries()) {
      const toggle = page.getByRole('checkbox', { name: 'Test map' }).nth(index);
      await toggle.check();
      await expect.poll(greener, { message: String(type) }).toBe(true);
      await toggle.uncheck();
      await expect.poll(greener, { message: String(type) }).toBe(false);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('that cannot be had is said to be missing', async () => {
    const [overlay] = overlays();
    const missing = { ...overlay, url: `${services.origin}/none.geojson`, shown: true };
    const { page, close } = await open('', { basemaps: [], overlays: [missing] });
    await page.getByText('The layer “Test map” could not be loaded').first().waitFor();
    await close();
  });
});

describe('the file of the site', () => {
  it('is read by the page: numbers are shown, and what is wrong is told to its editor', async () => {
    const icp = '粤ICP备87654321号';
    const wrong = { adress: 'x', reviewNumber: 'GS(2025)0001号', icp, contact: 'new@example.cn' };
    const { page, problems, close } = await open('', { basemaps: [], ...wrong });
    await page.locator('.map-credits', { hasText: 'GS(2025)0001号' }).waitFor();
    expect(await page.getByRole('link', { name: icp }).getAttribute('href')).toBe(
      'https://beian.miit.gov.cn/',
    );
    await page.getByText('One entry of site.json is not used').click();
    await page.getByText('adress is no known key: remove or correct it').waitFor();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('console warning: site.json: adress is no known key');
    await close();
  });
});
