import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import oldUrls from '../fixtures/old-urls.json' with { type: 'json' };
import { mapPoints } from './support/mapPoints.ts';
import { projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, painted, visit, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
const camera = '#map=10.5/23.1/113.4';
const { layers } = palettes.light;

const placeIn = (page: Page, place: string) => page.locator(`.zone-list [data-place="${place}"]`);
const listed = (page: Page) => page.locator('.zone-list a[data-place]').count();
const facet = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const queryOf = (page: Page) => new URL(page.url()).search;

/** Pixels of Foxconn's dot in Zengcheng and of Science City's in Huangpu. */
async function dots(page: Page): Promise<{ readonly foxconn: number; readonly scienceCity: number }> {
  const [shot, project] = [await shootMap(page), await projectionOf(page)];
  return {
    foxconn: countNear(shot, project(mapPoints.foxconn), 5, rgb(layers.sites)),
    scienceCity: countNear(shot, project(mapPoints.scienceCity), 5, rgb(layers.huangpu)),
  };
}

const drawn = expect.toSatisfy((pixels: number) => pixels > 14, 'more than 14 pixels');

describe('filters', () => {
  it('a layer switched off leaves list, map and address, survives a reload, and comes back', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    expect(await dots(page)).toEqual({ foxconn: drawn, scienceCity: drawn });
    const all = await listed(page);
    const layer = page.getByRole('switch', { name: 'Show on the map: Projects and sites' });

    await painted(page, 'filter:painted', () => layer.click());
    expect(await dots(page)).toEqual({ foxconn: 0, scienceCity: drawn });
    expect(await placeIn(page, 'foxconn-zengcheng').count()).toBe(0);
    expect(queryOf(page)).toBe('?layers=pazhou,baietan,huangpu,district-clusters,hubs,districts');

    await page.reload();
    await mapComplete(page);
    expect(await dots(page)).toEqual({ foxconn: 0, scienceCity: drawn });
    expect(await placeIn(page, 'foxconn-zengcheng').count()).toBe(0);
    expect(await layer.isChecked()).toBe(false);

    await painted(page, 'filter:painted', () => layer.click());
    expect(await dots(page)).toEqual({ foxconn: drawn, scienceCity: drawn });
    expect(await listed(page)).toBe(all);
    expect(queryOf(page)).toBe('');
    await close();
  });

  it('district, status, industry and evidence each narrow list and map; clearing brings all back', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    const all = await listed(page);
    await page.locator('.filter-panel > summary').click();
    const steps = [
      [/^Zengcheng,/, '?district=zengcheng', { foxconn: drawn, scienceCity: 0 }],
      [/^Forecast,/, '?status=forecast', { foxconn: 0, scienceCity: 0 }],
      [/^E-commerce,/, '?sector=e-commerce', { foxconn: 0, scienceCity: 0 }],
      [/^The five source documents,/, '?evidence=beyond-documents', { foxconn: 0, scienceCity: drawn }],
    ] as const;
    for (const [name, query, expected] of steps) {
      await facet(page, name).waitFor();
      await painted(page, 'filter:painted', () => facet(page, name).click());
      expect(queryOf(page)).toBe(query);
      expect(await dots(page), query).toEqual(expected);
      const left = await listed(page);
      expect(left, query).toBeLessThan(all);
      expect(left, query).toBeGreaterThan(0);
      await painted(page, 'filter:painted', () =>
        page.getByRole('button', { name: 'Clear all filters' }).click(),
      );
      expect(queryOf(page)).toBe('');
      expect(await listed(page)).toBe(all);
    }
    expect(await dots(page)).toEqual({ foxconn: drawn, scienceCity: drawn });
    await close();
  });

  it('by level, outline and year narrow list and map, and are taken back one by one', async () => {
    const { page, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/${camera}`);
    const all = await listed(page);
    await page.locator('.filter-panel > summary').click();
    for (const [name, query] of [
      [/^National,/, '?level=national'],
      [/^point only,/, '?certainty=point-only&level=national'],
      [/^2024,/, '?certainty=point-only&level=national&year=2024'],
    ] as const) {
      const box = facet(page, name);
      await box.waitFor();
      const promised = Number(/, (\d+) place/.exec((await box.getAttribute('aria-label')) ?? '')?.[1]);
      await painted(page, 'filter:painted', () => box.click());
      expect(new URLSearchParams(queryOf(page)).toString()).toBe(new URLSearchParams(query).toString());
      await page
        .getByText(new RegExp(`^${promised} of \\d+ places shown$`))
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: /^Remove: How sure the outline is/ }).click();
    expect(queryOf(page)).toBe('?level=national&year=2024');
    await page.getByRole('button', { name: 'Undo the last filter change' }).click();
    expect(queryOf(page)).toBe('?certainty=point-only&level=national&year=2024');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect(queryOf(page)).toBe('');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.zone-list a[data-place]').length === count,
      all,
    );
    await close();
  });

  it('by a range of values say what they would leave, apply by key, and survive a reload', async () => {
    const { page, problems, close } = await visitMap(drawnAsSvg.browser(), `${drawnAsSvg.url()}en/${camera}`);
    await page.locator('.filter-panel > summary').click();
    await page.getByRole('combobox', { name: 'Metric and period' }).selectOption('gdp@2024');
    await page.getByRole('button', { name: 'Show only these 6 places' }).click();
    await page
      .getByText(/^6 of \d+ places shown$/)
      .first()
      .waitFor();
    await page.getByRole('slider', { name: 'Lowest value, slider' }).focus();
    await painted(page, 'filter:painted', () => page.keyboard.press('ArrowRight'));
    await page
      .getByText(/^5 of \d+ places shown$/)
      .first()
      .waitFor();
    expect(queryOf(page)).toMatch(/^\?range=gdp@2024:[\de.]+\.\.$/);
    const query = queryOf(page);
    await page.reload();
    await page
      .getByText(/^5 of \d+ places shown$/)
      .first()
      .waitFor();
    expect(queryOf(page)).toBe(query);
    await page
      .getByRole('button', { name: /^Remove: Gross domestic product · 2024: at least .* billion yuan$/ })
      .click();
    await page.waitForFunction(() => location.search === '');
    expect(problems).toEqual([]);
    await close();
  });

  it('are read from the address together', async () => {
    const address = `${session.url()}en/?layers=huangpu,sites&district=huangpu${camera}`;
    const { page, close } = await visitMap(session.browser(), address);
    expect(await dots(page)).toEqual({ foxconn: 0, scienceCity: drawn });
    expect(await placeIn(page, 'science-city').count()).toBe(1);
    expect(await placeIn(page, 'foxconn-zengcheng').count()).toBe(0);
    await close();
  });

  it('that leave nothing say which one to lift, and the button lifts it', async () => {
    const address = `${drawnAsSvg.url()}en/?layers=baietan&district=nansha`;
    const { page, close } = await visit(drawnAsSvg.browser(), address);
    const advice = page.locator('.empty-result');
    await advice.waitFor();
    expect(await advice.textContent()).toContain('No place meets all of these conditions');
    await advice.getByRole('button', { name: /^Remove/ }).click();
    await advice.waitFor({ state: 'detached' });
    expect(await listed(page)).toBeGreaterThan(0);
    await close();
  });
});

/** `pazhou-old` is a former id in the unit tests' atlas only: in the real one no place was renamed yet. */
const links = oldUrls.filter(({ address }) => address !== '?place=pazhou-old');

describe('links of earlier days', () => {
  it.each(links)('open on the view they named, with a quiet console: $address', async (link) => {
    const { address, view } = link;
    const { page, problems, close } = await visit(drawnAsSvg.browser(), `${drawnAsSvg.url()}zh/${address}`, {
      viewport: { width: 800, height: 600 },
    });
    if ('camera' in link) await mapComplete(page);
    else await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
    const current = page.locator('.zone-list a[aria-current="true"]');
    const selected = (await current.count()) > 0 ? await current.getAttribute('data-place') : undefined;
    expect(selected).toBe('selectedPlace' in view ? view.selectedPlace : undefined);
    expect(await page.locator('.unknown-place').count()).toBe('unknownPlace' in view ? 1 : 0);
    expect(problems).toEqual([]);
    await close();
  });
});
