import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/i18n/parts/compare.ts';
import { axeViolations } from './support/axe.ts';
import { sidewaysOverflow } from './support/controls.ts';
import { readPdf, withoutSpaces } from './support/pdfText.ts';
import { startSession } from './support/session.ts';
import { visit } from './support/visit.ts';

/** None of this depends on how the map is drawn, and as SVG it is there three times as soon. */
const session = startSession({ webgl: false });
const revenue = { zh: /^营业收入/, en: /^Sales revenue of the companies/ };
const why = {
  zh: /不可比：[^。]*时间不同或未注明/,
  en: /Not comparable: [^.]*other or unstated period/,
};

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Opens the comparison of two places from the list, as a reader does. */
async function openByHand(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('atlas:shell').length > 0);
  for (const place of ['pazhou', 'huangpu']) {
    await page.locator(`.zone-list [data-place="${place}"]`).click();
    await page.getByRole('button', { name: 'Add to comparison' }).click();
  }
  await page.keyboard.press('Escape');
  await page.locator('#profile-name').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await dialogOf(page).getByRole('table').waitFor();
}

describe('Pazhou beside Huangpu', () => {
  it.each(['zh', 'en'] as const)(
    'is not ranked by figures of different periods, and the table says why (%s)',
    async (language) => {
      const { page, close } = await visit(
        session.browser(),
        `${session.url()}${language}/?compare=pazhou,huangpu`,
      );
      const row = dialogOf(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: revenue[language] }) });
      await row.first().waitFor();
      const text = (await row.first().textContent()) ?? '';
      expect(text).toMatch(why[language]);
      const { best, rank } = compareTexts[language];
      const ranks = [best(2), rank(1, 2), rank(2, 2)];
      const table = (await dialogOf(page).getByRole('table').textContent()) ?? '';
      expect(ranks.filter((said) => table.includes(said))).toEqual([]);
      await close();
    },
  );
});

describe('the open comparison', () => {
  it('holds the focus until Escape, and then gives it back to the button that opened it', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/`);
    await openByHand(page);
    const heading = dialogOf(page).getByRole('heading', { name: 'Comparison of places' });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('status').first().textContent()).toContain('Comparison opened: 2 places');
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key);
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside, key).toBe(false);
    }
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    const opener = page.getByRole('button', { name: 'Compare', exact: true });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('status').first().textContent()).toContain('Comparison closed; 2 places');
    await close();
  });

  it('keeps nothing on the device until the reader asks, then the list over a reload', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/`);
    const stored = () => page.evaluate(() => Object.values({ ...localStorage }));
    await openByHand(page);
    expect(await stored()).toEqual([]);
    await dialogOf(page).getByRole('checkbox', { name: 'Keep this list on this device' }).check();
    expect(await stored()).toEqual(['pazhou,huangpu']);
    await page.goto(`${session.url()}zh/`);
    await page.getByRole('checkbox', { name: '在本设备上保留此名单' }).uncheck();
    expect(await stored()).toEqual([]);
    await close();
  });

  it('is usable at 360 px: it scrolls in its own region, where the names of the rows stay', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}zh/?compare=pazhou,huangpu,gdd`, {
      viewport: { width: 360, height: 740 },
    });
    const region = dialogOf(page).getByRole('region', { name: compareTexts.zh.tableRegion });
    await region.waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    await region.focus();
    const name = region.getByRole('rowheader').nth(3);
    await name.scrollIntoViewIfNeeded();
    const before = await name.boundingBox();
    for (let pressed = 0; pressed < 6; pressed += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('prints on A4 sheets on their side, with every source under its number', async () => {
    const { page, close } = await visit(session.browser(), `${session.url()}en/?compare=pazhou,huangpu`);
    const sources = dialogOf(page).getByRole('region', { name: 'Sources' }).getByRole('listitem');
    await sources.first().waitFor();
    const titles = await sources.locator('cite').allTextContents();
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const { widthPoints, heightPoints } of sheets) {
      expect([Math.round(widthPoints), Math.round(heightPoints)]).toEqual([842, 595]);
    }
    const text = withoutSpaces(sheets.map((sheet) => sheet.text).join(''));
    expect(titles.length).toBeGreaterThan(5);
    for (const [index, title] of titles.entries()) {
      expect(text).toContain(withoutSpaces(`${index + 1}. ${title}`));
    }
    expect(text).not.toContain(withoutSpaces('Download as CSV'));
    await close();
  });
});
