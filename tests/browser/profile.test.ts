import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { type Box, boxOf, countIn, rgb, shoot } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { visit, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
const pazhou = 'Pazhou Internet Innovation Zone';
const selection = rgb(palettes.light.selection);

const profileOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const headingOf = (page: Page) => page.locator('#profile-name');

describe('the profile opens', () => {
  it('by a click on the place on the map; Escape closes it', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/#map=11/23.1/113.4`);
    const { x, y } = (await projectionOf(page))(mapPoints.pazhou);
    await page.mouse.click(x, y);
    await profileOf(page, pazhou).waitFor();
    expect(page.url()).toContain('?place=pazhou');
    await headingFocused(page);
    await page.keyboard.press('Escape');
    await profileOf(page, pazhou).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('place=');
    await close();
  });

  it('by keyboard alone from the list, where focus returns when it is closed', async () => {
    const { page, close } = await visit(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/`);
    await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
    await tabTo(page, 'pazhou');
    await page.keyboard.press('Enter');
    await profileOf(page, pazhou).waitFor();
    await headingFocused(page);
    await page.keyboard.press('Escape');
    await profileOf(page, pazhou).waitFor({ state: 'detached' });
    await expect.poll(() => focusedPlace(page)).toBe('pazhou');
    await close();
  });

  it.each(['Pazhou', '琶洲', 'pazhou internet'])('by searching for "%s" and Enter', async (text) => {
    const { page, close } = await visit(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/`);
    await page.getByRole('search').getByRole('combobox').fill(text);
    await page.keyboard.press('Enter');
    await profileOf(page, pazhou).waitFor();
    await close();
  });

  it.each(['en/?place=pazhou', 'en/places/pazhou/'])('by the address %s', async (path) => {
    const { page, close } = await visit(drawnAsSvg.browser(), drawnAsSvg.url() + path);
    await profileOf(page, pazhou).waitFor();
    expect(await headingOf(page).textContent()).toBe(pazhou);
    await close();
  });
});

describe('an open profile', () => {
  it('opens a figure on its document, publisher, date and paragraph, with a link to it', async () => {
    const { page, close } = await visit(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/places/pazhou/`);
    const figure = page.locator('#figure-f2-031');
    expect(await figure.locator('.source-title').isVisible()).toBe(false);
    await figure.locator('summary').click();
    const text = await figure.locator('.source-details').textContent();
    expect(text).toContain('China Daily');
    expect(text).toContain('8 December 2017');
    expect(text).toContain('paragraph 19');
    expect(await figure.locator('.source-title cite').textContent()).not.toBe('');
    expect(await figure.getByRole('link', { name: 'Open the publication' }).getAttribute('href')).toMatch(
      /^https?:\/\//,
    );
    await close();
  });

  it('gives way to the place before and then to none on the back button', async () => {
    const { page, close } = await visit(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/`);
    await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
    await page.locator('.zone-list [data-place="pazhou"]').click();
    await profileOf(page, pazhou).waitFor();
    await page.locator('.zone-list [data-place="science-city"]').click();
    await profileOf(page, pazhou).waitFor({ state: 'detached' });
    await page.goBack();
    await profileOf(page, pazhou).waitFor();
    await page.goBack();
    await headingOf(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('leaves the place in view beside it on a wide screen', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/#map=10/23.1/113.4`);
    await page.locator('.zone-list [data-place="foxconn-zengcheng"]').click();
    const [map, panel] = [await boxOf(page, '.map-stage'), await boxOf(page, '.profile')];
    await expectSelectionIn(page, { ...map, width: panel.x - map.x });
    await close();
  });

  it.each([
    ['chosen in the list', 'list'],
    ['touched at the lower edge of the map', 'map'],
  ])('leaves the place in view above it on a phone, %s', async (_how, origin) => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/#map=9.5/23.17/113.3`, {
      viewport: { width: 390, height: 844 },
    });
    const { x, y } = (await projectionOf(page))(mapPoints.bioIsland);
    if (origin === 'list') await page.locator('.zone-list [data-place="bio-island"]').click();
    else await page.mouse.click(x, y);
    await headingOf(page).waitFor();
    const [map, sheet] = [await boxOf(page, '.map-stage'), await boxOf(page, '.profile')];
    await expectSelectionIn(page, { ...map, height: sheet.y - map.y });
    await close();
  });
});

/** A selected dot alone has over this many pixels of the selection's colour. */
const leastSelectedPixels = 30;

async function expectSelectionIn(page: Page, box: Box): Promise<void> {
  await expect
    .poll(async () => countIn(await shoot(page, box), selection))
    .toBeGreaterThan(leastSelectedPixels);
}

/** Focus moves to the heading of a profile its reader has chosen; keys work there from then on. */
async function headingFocused(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.id === 'profile-name');
}

function focusedPlace(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);
}

async function tabTo(page: Page, place: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await focusedPlace(page)) === place) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 times Tab did not lead to ${place}`);
}
