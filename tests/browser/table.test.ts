import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxOf } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { painted, visit, visitMap } from './support/visit.ts';

/** None of this depends on how the map is drawn, and as SVG it is there three times as soon. */
const session = startSession({ webgl: false });
const camera = '#map=10.5/23.1/113.4';

const openTable = async (page: Page): Promise<void> => {
  await page.locator('.tool-button[data-tool="table"]').click();
  await page.locator('.place-table tbody tr[data-place]').first().waitFor();
};
const rowOf = (page: Page, place: string) => page.locator(`.place-table tr[data-place="${place}"]`);
const head = (page: Page, name: RegExp) => page.getByRole('columnheader', { name });
/** What a cell has, by place, of the rows that are drawn. */
const drawn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.place-table tbody tr[data-place]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-place') ?? ''));

/** Every row there is, drawn or not: scrolled through from top to bottom. */
async function allRows(page: Page): Promise<readonly string[]> {
  const region = page.locator('.table-scroll');
  const found = new Set<string>();
  await region.evaluate((element) => element.scrollTo(0, 0));
  for (let end = false; !end; ) {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    for (const place of await drawn(page)) found.add(place);
    end = await region.evaluate((element) => {
      const isEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      element.scrollBy(0, element.clientHeight / 2);
      return isEnd;
    });
  }
  return [...found];
}

/** The places of the list beside it, which the map shows too; the city and the province are no rows. */
const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.zone-list section:not(.whole-section) a[data-place]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-place') ?? ''));

describe('the table of places', () => {
  it('has a row for every place on the map, no other, and follows the filter', async () => {
    const { page, problems, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    await openTable(page);
    expect((await allRows(page)).toSorted()).toEqual((await listed(page)).toSorted());
    await page.locator('.filter-panel > summary').click();
    await painted(page, 'filter:painted', () => page.getByRole('checkbox', { name: /^National,/ }).click());
    const left = await allRows(page);
    expect(left.toSorted()).toEqual((await listed(page)).toSorted());
    expect(left.length).toBeGreaterThan(0);
    expect(await page.locator('.place-table').getAttribute('aria-rowcount')).toBe(String(left.length + 1));
    await page.getByRole('button', { name: /^Remove: Level of the zone: National/ }).click();
    await page.locator('.place-table tr[data-place="haizhu"], .table-spacer').first().waitFor();
    expect((await allRows(page)).length).toBeGreaterThan(left.length);
    expect(problems).toEqual([]);
    await close();
  });

  it('selects on the map what is selected in it, and the other way round', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    await openTable(page);
    await painted(page, 'select:painted', () => rowOf(page, 'pazhou').getByRole('link').click());
    expect(new URL(page.url()).searchParams.get('place')).toBe('pazhou');
    await page.locator('.profile h2').first().waitFor();
    await painted(page, 'select:painted', () =>
      page.locator('.zone-list [data-place="baiyun-airport"]').click(),
    );
    const current = page.locator('.place-table a[aria-current="true"]');
    await current.waitFor();
    expect(await rowOf(page, 'baiyun-airport').locator('a[aria-current="true"]').count()).toBe(1);
    await close();
  });

  it('keeps its columns and order in the address, over a reload, with the unpublished last', async () => {
    const address = `${session.url()}en/?table=name,level,gdp@2024${camera}`;
    const { page, problems, close } = await visit(session.browser(), address);
    const gdp = head(page, /^Gross domestic product/);
    await gdp.waitFor();
    const byTable = async (): Promise<readonly string[]> => (await drawn(page)).slice(0, 6);
    await gdp.getByRole('button').click();
    await page.waitForFunction(() => location.search.includes('sort:-gdp@2024'));
    const descending = await byTable();
    const values = await page.locator('.place-table tbody tr[data-place] td:last-child').allInnerTexts();
    const numbers = values.slice(0, 6).map((text) => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(values.slice(0, 6).every((text) => /\[\d+\]/.test(text))).toBe(true);
    expect(new Set(values.slice(6))).toEqual(new Set(['not published']));
    await page.reload();
    await gdp.waitFor();
    expect(await gdp.getAttribute('aria-sort')).toBe('descending');
    expect(await byTable()).toEqual(descending);
    await gdp.getByRole('button').click();
    expect(await byTable()).toEqual(descending.toReversed());
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['a desktop', 1440, 900],
    ['a phone', 360, 740],
    ['a phone at 320 px', 320, 640],
  ])(
    'keeps head and names in view, is worked by keyboard and widens no page on %s',
    async (_what, width, height) => {
      const { page, close } = await visit(
        session.browser(),
        `${session.url()}en/?table=name,kind,layer,district,gdp@2024`,
        {
          viewport: { width, height },
        },
      );
      await head(page, /^Gross domestic product/).waitFor();
      const first = page.locator('.place-table tbody tr[data-place] a').first();
      await first.focus();
      for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowDown');
      const focused = page.locator('.place-table a:focus');
      expect(await focused.count()).toBe(1);
      await page.locator('.table-scroll').evaluate((element) => element.scrollBy(400, 0));
      const region = await boxOf(page, '.table-scroll');
      // Rows are drawn as they come into view.
      const inView = async () => {
        const [corner, link] = [await head(page, /^Name/).boundingBox(), await focused.boundingBox()];
        if (!corner || !link) return null;
        return {
          isCornerInPlace: Math.abs(corner.x - region.x) < 2 && Math.abs(corner.y - region.y) < 2,
          isBelowHead: link.y >= corner.y + corner.height - 1,
          isAboveEdge: link.y + link.height <= region.y + region.height + 1,
        };
      };
      await expect.poll(inView).toEqual({ isCornerInPlace: true, isBelowHead: true, isAboveEdge: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Enter');
      await page.locator('.profile').waitFor();
      await close();
    },
  );

  it('is downloaded as it is shown', async () => {
    const { page, close } = await visit(
      session.browser(),
      `${session.url()}zh/?table=name,gdp@2024,sort:-gdp@2024`,
    );
    await head(page, /2024/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('广州园区地点表.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFplace,name_zh,name_en,gdp@2024,')).toBe(true);
    expect(lines.slice(1, 7).map((line) => line.split(',')[0])).toEqual((await drawn(page)).slice(0, 6));
    expect(lines[7]).toContain('not published');
    await close();
  });
});
