import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/localizedText.ts';
import { palettes } from '../../src/domain/palette.ts';
import { readPdf, withoutSpaces } from './support/pdfText.ts';
import { boxOf, countIn, rgb, shoot, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { citedTitles, statedFacts, statedValues } from './support/statedFacts.ts';
import { mapComplete, visit, visitMap } from './support/visit.ts';

const session = startSession();
/** For what does not depend on how the map is drawn: as SVG it is there three times as soon. */
const drawnAsSvg = startSession({ webgl: false });
const place = 'pazhou';
const pageOf = (language: string) => `${session.url()}${language}/places/${place}/`;
/** A4 in points, give or take one for rounding. */
const a4 = { widthPoints: 595.3, heightPoints: 841.9 };

describe('a place page whose scripts are blocked', () => {
  it.each(languages)('has every fact of the compiled atlas in its text (%s)', async (language) => {
    const { page, close } = await visit(session.browser(), pageOf(language), { javaScriptEnabled: false });
    const facts = statedFacts(place, language);
    expect(facts.length).toBeGreaterThan(50);
    const textOf = await textsById(page);
    const missing = facts.flatMap(({ id, element, texts }) => {
      const text = textOf(element);
      return texts.filter((said) => !text.includes(withoutSpaces(said))).map((said) => `${id}: ${said}`);
    });
    expect(missing).toEqual([]);
    await close();
  });

  it.each(languages)('shows the place on a drawn map, with its mark and its ring (%s)', async (language) => {
    const { page, close } = await visit(session.browser(), pageOf(language), { javaScriptEnabled: false });
    expect(await page.locator('.map-frame svg circle.m-dot.is-selected').count()).toBe(1);
    expect(await page.locator('.map-frame svg circle.m-ring.is-selected').count()).toBe(1);
    expect(await page.locator('.map-frame svg .m-label.is-selected').textContent()).not.toBe('');
    const shot = await shootMap(page);
    expect(countIn(shot, rgb(palettes.light.selection))).toBeGreaterThan(40);
    expect(countIn(shot, rgb(palettes.light.water))).toBeGreaterThan(2_000);
    await close();
  });
});

describe('a place page on paper', () => {
  it.each(languages)('is one A4 page with every value and every source (%s)', async (language) => {
    const { page, close } = await visitMap(drawnAsSvg.browser(), pageOf(language));
    await page.locator('.page-code svg').waitFor({ state: 'attached' });
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    const [sheet] = pages;
    expect(Math.abs((sheet?.widthPoints ?? 0) - a4.widthPoints)).toBeLessThan(1);
    expect(Math.abs((sheet?.heightPoints ?? 0) - a4.heightPoints)).toBeLessThan(1);
    const text = withoutSpaces(sheet?.text ?? '');
    const missing = (expected: readonly string[]) =>
      expected.filter((said) => !text.includes(withoutSpaces(said)));
    expect(missing(statedValues(place, language))).toEqual([]);
    const titles = citedTitles(place, language);
    expect(titles.length).toBeGreaterThan(5);
    expect(missing(titles)).toEqual([]);
    await close();
  });

  it.each(languages)('has a code that a camera reads as its address (%s)', async (language) => {
    const { page, close } = await visit(
      drawnAsSvg.browser(),
      `${pageOf(language)}?metric=gdp#map=11/23.1/113.3`,
    );
    await mapComplete(page);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.page-code svg');
    await code.scrollIntoViewIfNeeded();
    expect(await readCode(page)).toBe(pageOf(language));
    await close();
  });
});

/**
 * The text of every element that has an id, and of the whole document where none is asked for; folded
 * parts are included. Nothing where no element has the id.
 */
async function textsById(page: Page): Promise<(id: string | undefined) => string> {
  const texts = await page
    .locator('body, body [id]')
    .evaluateAll((elements) => elements.map((element) => [element.id, element.textContent ?? ''] as const));
  const byId = new Map(texts.map(([id, text]) => [id, withoutSpaces(text)]));
  return (id) => byId.get(id ?? '') ?? '';
}

/** What a camera in front of the page would read. */
async function readCode(page: Page): Promise<string | undefined> {
  const shot = await shoot(page, await boxOf(page, '.page-code svg'));
  const { width, height, x: left, y: top } = shot.box;
  const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => {
    const pixel = Math.floor(index / 4);
    const colour = shot.at({ x: left + (pixel % width), y: top + Math.floor(pixel / width) });
    return [...colour, 255][index % 4] ?? 255;
  });
  return jsQR(pixels, width, height)?.data;
}
