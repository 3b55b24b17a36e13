import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection } from 'geojson';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { exportTexts } from '../../src/i18n/parts/export.ts';
import { decodePng, type Picture } from '../bench/decodePng.ts';
import { readCsv } from '../compiler/downloads/readCsv.ts';
import { axeViolations } from './support/axe.ts';
import { faultyControls, sidewaysOverflow } from './support/controls.ts';
import { readPdf, withoutSpaces } from './support/pdfText.ts';
import { alike, rgb } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, visit, visitMap } from './support/visit.ts';

/** The sheet is drawn as SVG whatever the map on screen is; so is the map here, which is there three times as soon. */
const session = startSession({ webgl: false });
const withWebGl = startSession();
const view = '?metric=gdp&draw=area,113.41,23.06,113.47,23.06,113.45,23.02,nPlot';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openExport(page: Page, language: 'zh' | 'en'): Promise<void> {
  await button(page, language === 'zh' ? '导出…' : 'Export…').click();
  await page.locator('.export section').first().locator('.button[aria-disabled="false"]').first().waitFor();
}

async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return download;
}

const text = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** How many pixels of a part of a picture have a colour. */
function count({ width, channels, pixels }: Picture, hex: string, fromRow: number, toRow: number): number {
  const colour = rgb(hex);
  let found = 0;
  for (let at = fromRow * width * channels; at < toRow * width * channels; at += channels) {
    if (alike([pixels[at] ?? -1, pixels[at + 1] ?? -1, pixels[at + 2] ?? -1], colour, 3)) found += 1;
  }
  return found;
}

describe.each(['zh', 'en'] as const)('pictures (%s)', (language) => {
  const { picture: words } = exportTexts[language];

  it('are saved as SVG that stands alone and as PNG of two sizes with land, water and letters', async () => {
    const { page, problems, close } = await visitMap(
      session.browser(),
      `${session.url()}${language}/${view}`,
    );
    await openExport(page, language);
    const svg = await saved(page, words.svg);
    expect(svg.suggestedFilename()).toMatch(new RegExp(`^${words.fileName}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
    const markup = await text(svg);
    const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    const names =
      language === 'zh' ? ['琶洲', '白鹅潭', '地区生产总值'] : ['Pazhou', 'Baietan', 'Gross domestic'];
    for (const name of names) expect(root?.textContent).toContain(name);
    expect(root?.textContent).toContain('Plot');
    // The camera is in the address of the view although the page's own does not name it.
    expect(root?.textContent?.replace(/\s/g, '')).toContain('#map=');
    expect(markup).not.toMatch(/\s(?:class|style)=|https?:\/\/(?!www\.w3\.org|localhost|127\.)|<image/);

    const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(root?.getAttribute(name)));
    const small = decodePng(await readFile(await (await saved(page, words.png(2))).path()));
    expect([small.width, small.height]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
    expect(await page.getByRole('status').filter({ hasText: '@2x' }).count()).toBe(1);
    const { land, water, panel, ink } = palettes.light;
    expect(count(small, land, 0, small.height)).toBeGreaterThan(5000);
    expect(count(small, water, 0, small.height)).toBeGreaterThan(5000);
    // The title: letters in ink on a clear ground, and no box for a character that no font has.
    const titleInk = count(small, ink, 0, 90);
    expect(titleInk).toBeGreaterThan(800);
    expect(titleInk).toBeLessThan(20_000);
    expect(count(small, panel, 0, 90)).toBeGreaterThan(small.width * 60);
    const large = decodePng(await readFile(await (await saved(page, words.png(4))).path()));
    expect([large.width, large.height]).toEqual([Math.round(width * 4), Math.round(height * 4)]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('data', () => {
  it('are saved as GeoJSON and CSV, in GCJ-02 only when asked for and then labelled', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/places/pazhou/`);
    await openExport(page, 'en');
    const { data: words } = exportTexts.en;
    const all: FeatureCollection = JSON.parse(await text(await saved(page, words.save)));
    expect(Object.keys(all)).toEqual(['type', 'features']);
    const pazhou = all.features.find(({ id }) => id === 'pazhou');
    expect(pazhou?.geometry).toEqual({ type: 'Point', coordinates: [113.338, 23.104] });
    await page.getByLabel(words.set).selectOption('selected');
    await page.getByLabel(words.format).selectOption('CSV');
    await page.getByLabel(words.datum, { exact: true }).selectOption('GCJ02');
    const moved = await saved(page, words.save);
    expect(moved.suggestedFilename()).toBe('guangzhou-zones-selected.gcj02.csv');
    const { records } = readCsv(await text(moved));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ id: 'pazhou', datum: 'GCJ-02' });
    expect(Number(records[0]?.['longitude_gcj02']) - 113.338).toBeGreaterThan(0.004);
    await close();
  });
});

describe('printing', () => {
  it.each([
    ['zh', 'A4', 'landscape', 841.9, 595],
    ['en', 'A4', 'portrait', 595, 841.9],
    ['zh', 'A3', 'portrait', 841.9, 1191],
    ['en', 'A3', 'landscape', 1191, 841.9],
  ] as const)('puts the sheet on one page (%s, %s %s)', async (language, size, turn, width, height) => {
    const { page, problems, close } = await visitMap(
      session.browser(),
      `${session.url()}${language}/${view}`,
      {
        // Without a screen the dialogue would be over at once.
        prepare: (page) => page.addInitScript('window.print = () => {}'),
      },
    );
    await openExport(page, language);
    const { print: words } = exportTexts[language];
    await page.getByLabel(words.size, { exact: true }).selectOption(size);
    await page.getByLabel(words.turn, { exact: true }).selectOption(turn);
    await button(page, words.open).click();
    await page.locator('.print-sheet > svg').waitFor();
    expect(await page.locator('.print-view').getByRole('button').count()).toBe(2);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.widthPoints).toBeCloseTo(width, -1);
    expect(pages[0]?.heightPoints).toBeCloseTo(height, -1);
    const paper = withoutSpaces(pages[0]?.text ?? '');
    const parts =
      language === 'zh'
        ? ['广州产业园区地图', '琶洲', '地区生产总值', '来源', '示意图', '审图号', '地图版次', '公里']
        : [
            'GuangzhouZoneAtlas',
            'Pazhou',
            'Grossdomesticproduct',
            'Sources',
            'Schematic',
            'Mapedition',
            'km',
          ];
    for (const part of parts) expect(paper).toContain(part);
    // That was the end of printing: the page is back, and the focus with it.
    await page.locator('.print-view').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.open);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the panel', () => {
  it('shares a link that shows the same again', async () => {
    const { page, close } = await visitMap(
      withWebGl.browser(),
      `${withWebGl.url()}en/?place=baietan&layers=baietan`,
    );
    await openExport(page, 'en');
    const link = await page.getByLabel(exportTexts.en.link.address).inputValue();
    expect(link).toMatch(/\/en\/\?place=baietan&layers=baietan#map=[\d.]+\/[\d.]+\/[\d.]+$/);
    const sameCamera = new URL(link).hash;
    await close();
    const again = await visitMap(withWebGl.browser(), link);
    expect(new URL(again.page.url()).hash).toBe(sameCamera);
    await again.close();
  });

  it.each([
    [360, 740],
    [1440, 900],
  ])('is whole, reachable and free of faults at %i px', async (width, height) => {
    const { page, close } = await visit(session.browser(), `${session.url()}zh/`, {
      viewport: { width, height },
    });
    await mapComplete(page);
    if (width < 761) await button(page, '工具').click();
    await openExport(page, 'zh');
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(await faultyControls(page, 24, '.tool-panel-export')).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
