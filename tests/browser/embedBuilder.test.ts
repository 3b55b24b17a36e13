import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedKinds, embedLeastHeights } from '../../src/domain/embedAddress.ts';
import { type OutputForm, outputForms } from '../../src/features/embed-builder/embedOutputs.ts';
import { embedBuilderTexts } from '../../src/i18n/parts/embedBuilder.ts';
import { axeViolations } from './support/axe.ts';
import { startHostPages } from './support/hostPages.ts';
import { startMadePages } from './support/madePages.ts';
import { type VisitOptions, visit } from './support/visit.ts';

/** The map beside the builder is not what is tested: as SVG it is there three times as soon. */
const session = startHostPages({ webgl: false });
const made = startMadePages();
const words = embedBuilderTexts;
/** Chromium asks the host for an icon that these pages have not. */
async function noIcon(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
}

/** Opens the builder on a page of the atlas. */
async function openBuilder(path: string, options: VisitOptions = {}) {
  const visited = await visit(session.browser(), session.atlas() + path, options);
  const { page } = visited;
  const fold = page.locator('.tool-bar-fold');
  await page.locator('.tool-bar').waitFor();
  if (await fold.isVisible()) await fold.click();
  await page.getByRole('button', { name: path.startsWith('zh') ? '嵌入…' : 'Embed…' }).click();
  await page.locator('.embed-code').waitFor();
  return visited;
}

/** The markup of a form as the panel's field holds it, and the policy that the panel names for it. */
async function markupOf(page: Page, form: OutputForm, language: 'zh' | 'en') {
  await page.getByRole('radio', { name: words[language].output.forms[form], exact: true }).check();
  if (form === 'resizer') await page.getByText("script-src 'sha256-").waitFor();
  return {
    markup: await page.locator('.embed-code').inputValue(),
    policy: await page.locator('.embed-policy code').allInnerTexts(),
  };
}

/** A page of another site with the markup in it and only what the panel says is needed. */
async function host(markup: string, policy: readonly string[]) {
  const rules = ["default-src 'none'", ...policy].join('; ');
  const address = await made.write(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${rules}"><title>Host</title>${markup}</html>`,
  );
  return visit(session.browser(), address, { prepare: noIcon });
}

async function sees(place: Locator, pattern: RegExp): Promise<void> {
  await place.filter({ hasText: pattern, visible: true }).first().waitFor();
}

describe.each(['zh', 'en'] as const)('what the builder writes, in %s', (language) => {
  const name = language === 'zh' ? /琶洲互联网创新集聚区/ : /Pazhou Internet Innovation Zone/;
  const source = /20\d\d/;

  it('shows title, figure, source and map on a page of another site that allows no more than it needs', async () => {
    const { page, problems, close } = await openBuilder(`${language}/places/pazhou/`);
    for (const form of outputForms) {
      const { markup, policy } = await markupOf(page, form, language);
      const taken = await host(markup, policy);
      if (form === 'picture' || form === 'table') {
        const body = taken.page.locator('body');
        await sees(body, name);
        await sees(body.locator(form === 'table' ? 'td' : 'figcaption li'), /\d/);
        await sees(body.locator(form === 'table' ? 'ol > li' : 'figcaption small'), source);
      } else {
        const frame = taken.page.frameLocator('iframe');
        await sees(frame.locator('h1'), name);
        await sees(frame.locator('.value'), /\d/);
        await sees(frame.locator('.sources > li'), source);
        await frame.locator('svg.svg-map').waitFor();
      }
      if (form === 'picture') {
        const width = await taken.page.locator('img').evaluate(async (img: HTMLImageElement) => {
          await img.decode();
          return img.naturalWidth;
        });
        expect(width).toBe(1200);
      }
      if (form === 'resizer' || form === 'script') {
        const content = taken.page.frameLocator('iframe').locator('html');
        const spare = async (): Promise<number> => {
          const needed = await content.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
          return (await taken.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)) - needed;
        };
        await expect.poll(spare).toBe(0);
      }
      expect([form, taken.problems]).toEqual([form, []]);
      await taken.close();
    }
    expect(problems).toEqual([]);
    await close();
  });
});

it('writes a comparison as a frame and as a table', async () => {
  const { page, close } = await openBuilder('en/places/pazhou/');
  await page.getByLabel(words.en.choices.kind).selectOption('compare');
  await page.getByLabel(words.en.choices.add).selectOption('gdd');
  const framed = await markupOf(page, 'iframe', 'en');
  const frame = await host(framed.markup, framed.policy);
  await sees(frame.page.frameLocator('iframe').locator('h1'), /Pazhou.*Guangzhou Development/);
  await frame.close();
  const table = await markupOf(page, 'table', 'en');
  const taken = await host(table.markup, table.policy);
  await sees(taken.page.locator('tbody th'), /Guangzhou Development/);
  expect(taken.problems).toEqual([]);
  await taken.close();
  await close();
});

it('says in the frame that the facts are of another edition than the one that was fixed', async () => {
  const { page, close } = await openBuilder('en/places/pazhou/');
  await page.getByRole('radio', { name: /Fixed edition/ }).check();
  const { markup, policy } = await markupOf(page, 'iframe', 'en');
  const same = await host(markup, policy);
  await same.page.frameLocator('iframe').locator('.credits').waitFor();
  await same.page.frameLocator('iframe').getByRole('button').first().waitFor();
  expect(await same.page.frameLocator('iframe').locator('.edition-notice').count()).toBe(0);
  await same.close();
  const older = await host(markup.replace(/edition=[0-9a-f]{8}/, 'edition=00000000'), policy);
  await sees(older.page.frameLocator('iframe').locator('.edition-notice'), /edition 00000000/);
  await older.close();
  await close();
});

it.each(embedKinds)(
  'shows a title and the beginning of a %s at its least height, 360 pixels wide',
  async (kind) => {
    const height = embedLeastHeights[kind];
    const address = `${session.atlas()}embed/en/${kind === 'compare' ? 'compare/?places=pazhou,huangpu' : `pazhou/${kind === 'map' ? '' : `${kind}/`}`}`;
    const viewport = { width: 360, height };
    const { page, close } = await visit(session.browser(), address, { viewport });
    const inside = async (selector: string): Promise<boolean> => {
      const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    };
    expect(await inside('h1')).toBe(true);
    const first = kind === 'table' ? 'tbody tr' : kind === 'timeline' ? '.statements > li' : '.map-box';
    expect(await inside(first)).toBe(true);
    await close();
  },
);

it.each([
  ['zh/places/pazhou/', 1440, 'light'],
  ['en/', 320, 'dark'],
] as const)(
  'has nothing that axe-core finds fault with and fits: %s at %d',
  async (path, width, colorScheme) => {
    const viewport = { width, height: 900 };
    const { page, close } = await openBuilder(path, { viewport, colorScheme, bypassCSP: true });
    await page.frameLocator('.embed-preview iframe').locator('.credits').waitFor();
    const overflow = await page.evaluate(() => {
      const body = document.querySelector('.tool-panel-body');
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth - clientWidth, (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0)];
    });
    expect(overflow).toEqual([0, 0]);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  },
);

it('is worked by keyboard and gives the focus back', async () => {
  const { page, close } = await openBuilder('en/places/pazhou/');
  await page.getByLabel(words.en.choices.kind).focus();
  await page.keyboard.press('c');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await page.locator('.embed-code').inputValue()).toContain('/card/');
  await page.keyboard.press('Escape');
  await page.locator('.embed-builder').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe('embed');
  await close();
});
