import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedMapTexts } from '../../src/i18n/parts/embedMap.ts';
import { startHostPages } from './support/hostPages.ts';
import { type VisitOptions, visit } from './support/visit.ts';

/** What a reader sees of the embed in a frame. */
interface Seen {
  readonly title: boolean;
  readonly figure: boolean;
  readonly source: boolean;
  readonly map: boolean;
  readonly fits: boolean;
}

const all: Seen = { title: true, figure: true, source: true, map: true, fits: true };

/** Said by Chromium of every frame that may run no script. */
const scriptRefused = /Blocked script execution in .* frame is sandboxed/;

async function seenIn(frame: Frame): Promise<Seen> {
  await frame.locator('.credits').waitFor();
  const visible = async (selector: string): Promise<boolean> =>
    (await frame.locator(selector).filter({ visible: true }).count()) > 0;
  const sources = await frame.locator('.sources > li').filter({ visible: true }).allInnerTexts();
  return {
    title: await visible('h1'),
    figure: await visible('.value, .statements .when'),
    source:
      sources.length > 0 && sources.every((text) => /\d{4}/.test(text)) && (await visible('.sources a')),
    map: await visible('svg[role="img"], canvas.maplibregl-canvas'),
    fits: await frame.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  };
}

function frameOf(page: Page, name: string): Frame {
  const frame = page.frame({ name });
  if (!frame) throw new Error(`There is no frame ${name}`);
  return frame;
}

async function seenOn(page: Page): Promise<Record<string, Seen>> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const seen = await Promise.all(frames.map(async (frame) => [frame.name(), await seenIn(frame)] as const));
  return Object.fromEntries(seen);
}

/** Every host page with the frames on it; of `plain.html` each as wide as its name says. */
const hostPages: readonly (readonly [page: string, frames: readonly string[]])[] = [
  ['plain.html', ['w280', 'w480', 'w768', 'w1280', 'w281', 'w282']],
  ['strict.html', ['map', 'card']],
  ['sandboxes.html', ['nothing', 'scripts', 'popups', 'origin']],
];

/** Chromium asks the host for an icon that these pages have not. */
async function noIcon(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
}

/** Opens a host page by its name. */
function opener(session: ReturnType<typeof startHostPages>) {
  return (name: string, options: VisitOptions = {}) =>
    visit(session.browser(), session.hosts() + name, {
      viewport: { width: 1320, height: 900 },
      prepare: noIcon,
      ...options,
    });
}

const each = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, all]));

describe('an embed in a page of another site', () => {
  const session = startHostPages();
  const open = opener(session);
  const ownOrigins = () => [new URL(session.hosts()).origin, new URL(session.atlas()).origin];

  it.each(hostPages)(
    'is whole on %s, with and without scripts, and asks nobody else',
    async (name, frames) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, origins, problems, close } = await open(name, { javaScriptEnabled });
        expect(await seenOn(page)).toEqual(each(...frames));
        expect([...origins].sort()).toEqual(ownOrigins().sort());
        expect(problems.filter((problem) => !scriptRefused.test(problem))).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
        await close();
      }
    },
  );

  it('keeps the picture in a sandbox where it has no origin', async () => {
    const { page, close } = await open('sandboxes.html');
    await page.waitForFunction(() =>
      ['scripts', 'popups', 'origin'].every((name) =>
        Reflect.get(window, 'news').some(
          (news: { frame: string; data: { type: string } }) =>
            news.frame === name && news.data.type === 'ready',
        ),
      ),
    );
    const buttons = (name: string) => frameOf(page, name).locator('.map-switch').count();
    expect(await Promise.all(['nothing', 'scripts', 'popups', 'origin'].map(buttons))).toEqual([0, 0, 0, 1]);
    await close();
  });

  it('opens the full atlas in a new window, and shows its address where that is refused', async () => {
    const { page, close } = await open('sandboxes.html');
    const popup = page.context().waitForEvent('page');
    await frameOf(page, 'popups').locator('a.atlas-link').click();
    expect(new URL((await popup).url()).pathname).toBe('/gz/en/places/pazhou/');
    const refused = frameOf(page, 'origin');
    await refused.locator('a.atlas-link').click();
    await refused.getByText(embedMapTexts.en.noNewWindow).waitFor();
    const address = await refused
      .locator('a.atlas-link')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('en/places/pazhou/');
    await close();
  });

  it('brings the map in the picture’s box at a click, under both policies, and takes it away on Escape', async () => {
    const { page, problems, close } = await open('strict.html');
    const frame = frameOf(page, 'map');
    const box = frame.locator('.map-box');
    const heightBefore = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const boxBefore = await box.boundingBox();
    await frame.getByRole('button', { name: embedMapTexts.zh.use }).click();
    await frame.locator('[data-map="live"]').waitFor();
    expect(await box.boundingBox()).toEqual(boxBefore);
    expect(await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)).toBe(
      heightBefore,
    );
    expect(
      await frame.locator('canvas.maplibregl-canvas').evaluate((c) => c === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: embedMapTexts.zh.use }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.className)).toBe('map-switch');
    expect(await frame.locator('canvas').count()).toBe(0);
    expect(await seenIn(frame)).toEqual(all);
    expect(problems).toEqual([]);
    await close();
  });

  it('leaves the bare wheel to the page around and says how to zoom', async () => {
    const { page, close } = await open('strict.html');
    const frame = frameOf(page, 'map');
    await frame.getByRole('button', { name: embedMapTexts.zh.use }).click();
    await frame.locator('[data-map="live"]').waitFor();
    await frame.locator('.map-box').scrollIntoViewIfNeeded();
    const at = await frame.locator('.map-box').boundingBox();
    await page.mouse.move((at?.x ?? 0) + 200, (at?.y ?? 0) + 150);
    const screen = frame.locator('.maplibregl-cooperative-gesture-screen');
    // It is shown for a moment only.
    await screen.evaluate((element) => {
      new MutationObserver(() => {
        if (element.classList.contains('maplibregl-show')) element.setAttribute('data-said', 'yes');
      }).observe(element, { attributes: true, attributeFilter: ['class'] });
    });
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 1);
        await page.mouse.wheel(0, -1);
        return screen.getAttribute('data-said');
      })
      .toBe('yes');
    expect(await screen.textContent()).toContain(embedMapTexts.zh.gestures.windows);
    await close();
  });
});

describe('an embed in a browser without WebGL', () => {
  const session = startHostPages({ webgl: false });
  const open = opener(session);

  it.each(hostPages)('is whole on %s, with and without scripts', async (name, frames) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, problems, close } = await open(name, { javaScriptEnabled });
      expect(await seenOn(page)).toEqual(each(...frames));
      expect(problems.filter((problem) => !scriptRefused.test(problem))).toEqual([]);
      await close();
    }
  });

  it('keeps the picture and says so', async () => {
    const { page, problems, close } = await open('strict.html');
    const frame = frameOf(page, 'card');
    await frame.getByRole('button', { name: embedMapTexts.en.use }).click();
    await frame.getByText(embedMapTexts.en.failure['no-webgl2']).waitFor();
    expect(await seenOn(page)).toEqual(each('map', 'card'));
    expect(problems).toEqual([]);
    await close();
  });
});
