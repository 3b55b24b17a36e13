import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { faultyControls, openAllDetails, sidewaysOverflow } from './support/controls.ts';
import { startSession } from './support/session.ts';
import { mapComplete, nextFrames, visit, visitMap } from './support/visit.ts';

/** None of this depends on how the map is drawn, and as SVG it is there three times as soon. */
const session = startSession({ webgl: false });
const texts = {
  zh: { name: '新型显示', places: '来源提到的地点', sources: '来源', all: '产业一览', profile: '关闭档案' },
  en: {
    name: 'Displays',
    places: 'Places named for this industry',
    sources: 'Sources',
    all: 'All industries',
    profile: 'Close profile',
  },
} as const;
const named = ['gdd', 'foxconn-zengcheng', 'zengcheng-etdz', 'guangzhou'];

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const focusedPlace = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);

describe('without any script', () => {
  it.each(['zh', 'en'] as const)('an industry’s page is complete (%s)', async (language) => {
    const words = texts[language];
    const { page, close } = await visit(
      session.browser(),
      `${session.url()}${language}/industries/displays/`,
      {
        javaScriptEnabled: false,
      },
    );
    expect(await page.title()).toContain(words.name);
    const panel = region(page, words.name);
    const rows = panel.getByRole('region', { name: words.places, exact: true }).getByRole('listitem');
    for (const place of named)
      expect(await rows.locator(`a[href="../../../${language}/places/${place}/"]`).count(), place).toBe(1);
    expect(await region(page, words.sources).getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await page.locator('.map-frame .m-zone, .map-frame .m-dot').count()).toBe(3);
    await panel.getByRole('link', { name: words.all }).click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/${language}/industries/$`));
    await page.locator(`.profile a[href="../../${language}/industries/food/"]`).click();
    expect(new URL(page.url()).pathname).toMatch(/\/industries\/food\/$/);
    await close();
  });
});

describe('with a script', () => {
  it.each([
    ['zh', 1440],
    ['en', 390],
  ] as const)('it is taken over as it stands (%s at %d px)', async (language, width) => {
    const shifts: number[] = [];
    const { page, problems, close } = await visit(
      session.browser(),
      `${session.url()}${language}/industries/displays/`,
      {
        viewport: { width, height: 844 },
        prepare: async (opened) => {
          await opened.exposeFunction('reportShift', (value: number) => shifts.push(value));
          await opened.addInitScript(`new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) reportShift(entry.value);
          }).observe({ type: 'layout-shift', buffered: true })`);
        },
      },
    );
    await mapComplete(page);
    expect(await region(page, texts[language].name).count()).toBe(1);
    expect(await page.locator('.zone-list [data-place="pazhou"]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    expect(shifts).toEqual([]);
    await close();
  });

  it.each([1440, 900])('opens a place and returns to where it was opened (%d px)', async (width) => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/industries/displays/`, {
      viewport: { width, height: 900 },
    });
    await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
    await region(page, 'Displays').locator('li a[data-place="foxconn-zengcheng"]').first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'profile-name');
    expect(await region(page, 'Displays').count()).toBe(0);
    expect(new URL(page.url()).pathname).toMatch(/\/en\/industries\/displays\/$/);
    expect(new URL(page.url()).search).toBe('?place=foxconn-zengcheng');
    await page.getByRole('link', { name: texts.en.profile }).click();
    await region(page, 'Displays').waitFor();
    await expect.poll(() => focusedPlace(page)).toBe('foxconn-zengcheng');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.locator('#profile-name').waitFor();
    await close();
  });

  it('keeps the way to the other language on the same industry, whatever is open', async () => {
    const { page, close } = await visit(
      session.browser(),
      `${session.url()}en/industries/displays/?place=gdd&sector=all`,
    );
    await page.locator('#profile-name').waitFor();
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\/industries\/displays\/\?place=gdd&sector=all/);
    await page.getByRole('link', { name: texts.zh.profile }).click();
    await region(page, texts.zh.name).waitFor();
    expect(new URL(page.url()).search).toBe('?sector=all');
    expect(await page.locator('.zone-list [data-place="pazhou"]').count()).toBe(1);
    await close();
  });

  it('is reached from the contents of the home', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/?sector=displays`);
    await page.getByRole('link', { name: 'Industry page: Displays' }).click();
    await page.waitForURL(/\/en\/industries\/displays\/$/);
    await page.locator('.contents').getByRole('link', { name: texts.en.all }).click();
    await page.waitForURL(/\/en\/industries\/$/);
    await close();
  });
});

describe('for every reader', () => {
  it.each([
    ['zh', 'industries/displays/', 1440],
    ['en', 'industries/displays/', 390],
    ['en', 'industries/', 1440],
  ])(
    'axe-core finds no violation, light and dark, unfolded (%s %s at %d px)',
    async (language, path, width) => {
      const { page, close } = await visitMap(session.browser(), `${session.url()}${language}/${path}`, {
        viewport: { width, height: 900 },
      });
      await openAllDetails(page, '.profile');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await nextFrames(page);
        expect.soft(await axeViolations(page), colorScheme).toEqual([]);
      }
      await close();
    },
  );

  it.each(['industries/displays/', 'industries/'])(
    'fits 320 px, with targets a finger hits (%s)',
    async (path) => {
      const { page, close } = await visit(session.browser(), `${session.url()}en/${path}`, {
        viewport: { width: 320, height: 640 },
      });
      await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await faultyControls(page, 24, '.profile-body, .profile-head')).toEqual([]);
      await close();
    },
  );
});
