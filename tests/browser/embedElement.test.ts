import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedFrame } from '../../src/embed/embedFrame.ts';
import { createFrameProjection } from '../../src/svg-map/projection.ts';
import { realAtlas } from '../support/realAtlas.ts';
import { startHostPages } from './support/hostPages.ts';
import { type VisitOptions, visit } from './support/visit.ts';

const session = startHostPages();

/** Opens a host page; the atlas' `site.json` lets it speak to the embeds if it says so. */
function open(
  name: string,
  { allowed = true, ...options }: VisitOptions & { readonly allowed?: boolean } = {},
) {
  return visit(session.browser(), session.hosts() + name, {
    prepare: async (page) => {
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.route('**/site.json', (route) =>
        route.fulfill({
          headers: { 'access-control-allow-origin': '*' },
          json: { embed: { origins: allowed ? [new URL(session.hosts()).origin] : [] } },
        }),
      );
    },
    ...options,
  });
}

async function framed(page: Page): Promise<Frame> {
  const handle = await page.locator('guangzhou-zones iframe').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame in the element');
  await frame.locator('.credits').waitFor();
  return frame;
}

/** Waits for an event of the element that has these details. */
async function told(page: Page, type: string, detail: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await page.waitForFunction(
    ([wanted, fields]) =>
      Reflect.get(window, 'news').some(
        (news: { type: string; detail: Record<string, unknown> }) =>
          news.type === wanted && Object.entries(fields).every(([key, value]) => news.detail[key] === value),
      ),
    [type, detail] as const,
  );
}

/** What is in the frame may still grow when its script comes. */
async function sizedToContent(page: Page, frame: Frame, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const content = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      const given = await page.locator(selector).evaluate((iframe) => iframe.clientHeight);
      return content > 300 && given === content;
    })
    .toBe(true);
}

/** Where a place stands on the map of the page of Pazhou, across and down. */
function fractionOf(place: string): { readonly x: number; readonly y: number } {
  const projection = createFrameProjection(embedFrame(realAtlas, 'pazhou'));
  const at = realAtlas.outlines.find((outline) => outline.place === place)?.labelPoint ?? [0, 0];
  const [x, y] = projection.toUnits([...at]);
  return { x: x / projection.width, y: y / projection.height };
}

describe('<guangzhou-zones>', () => {
  it('builds a frame of the page’s language as high as what is in it, in place of the link', async () => {
    const { page, problems, close } = await open('element.html');
    const frame = await framed(page);
    expect(new URL(frame.url()).pathname).toBe('/gz/embed/en/pazhou/card/');
    await told(page, 'ready', { place: 'pazhou', kind: 'card' });
    const high = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.waitForFunction(
      (height) =>
        document.querySelector('guangzhou-zones')?.shadowRoot?.querySelector('iframe')?.clientHeight ===
        height,
      high,
    );
    await frame.locator('details.more > summary').click();
    await page.waitForFunction(
      (height) =>
        (document.querySelector('guangzhou-zones')?.shadowRoot?.querySelector('iframe')?.clientHeight ?? 0) >
        height,
      high + 100,
    );
    const { title, loading } = await page
      .locator('guangzhou-zones iframe')
      .evaluate((iframe: HTMLIFrameElement) => ({ title: iframe.title, loading: iframe.loading }));
    expect(title).toContain('Pazhou Internet Innovation Zone');
    expect(loading).toBe('lazy');
    expect(await page.getByRole('link', { name: 'Pazhou in the atlas' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('passes on what the page asks, and what becomes of it', async () => {
    const { page, problems, close } = await open('element.html');
    const frame = await framed(page);
    const ask = (act: string, value: unknown) =>
      page.evaluate(
        ([method, argument]) => {
          const element = document.querySelector('guangzhou-zones');
          if (element) Reflect.get(element, method).call(element, argument);
        },
        [act, value] as const,
      );
    await ask('select', 'baietan');
    await told(page, 'state', { place: 'baietan' });
    expect(await frame.locator('h1').innerText()).toContain('Baietan');
    expect(await frame.locator('.svg-map-labels .m-label.is-selected').textContent()).toContain('Baietan');
    expect(await frame.locator('a.atlas-link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${session.atlas()}en/places/baietan/`,
    );
    await ask('setView', { lng: 113.3, lat: 23.1, zoom: 12 });
    await told(page, 'error', { reason: 'map-not-running' });
    await frame.locator('.map-switch').click();
    await told(page, 'state', { map: 'live', place: 'baietan' });
    await ask('setLang', 'zh');
    await told(page, 'state', { lang: 'zh', place: 'baietan' });
    expect(new URL(frame.url()).pathname).toBe('/gz/embed/zh/baietan/card/');
    expect(problems).toEqual([]);
    await ask('select', 'nowhere');
    await told(page, 'error', { reason: 'unknown-place' });
    await close();
  });

  it('turns to a place that is chosen on the map', async () => {
    const { page, close } = await open('element.html');
    const frame = await framed(page);
    await frame.locator('.map-switch').click();
    await told(page, 'state', { map: 'live' });
    const canvas = await frame.locator('canvas.maplibregl-canvas').boundingBox();
    if (!canvas) throw new Error('There is no map');
    const { x, y } = fractionOf('canton-tower');
    await page.mouse.click(canvas.x + x * canvas.width, canvas.y + y * canvas.height);
    await told(page, 'select', { place: 'canton-tower' });
    await told(page, 'state', { place: 'canton-tower', map: 'live' });
    expect(await frame.locator('h1').innerText()).toContain('Canton Tower');
    expect(await frame.locator('[data-map="live"]').count()).toBe(1);
    await close();
  });

  it('is not heard from a page that site.json does not name', async () => {
    const { page, close } = await open('element.html', { allowed: false });
    const frame = await framed(page);
    await told(page, 'ready');
    const asked = page.waitForResponse('**/site.json');
    await page.evaluate(() => {
      const element = document.querySelector('guangzhou-zones');
      if (element) Reflect.get(element, 'setLang').call(element, 'zh');
    });
    await asked;
    await frame.evaluate(() => new Promise((done) => setTimeout(done, 0)));
    expect(new URL(frame.url()).pathname).toBe('/gz/embed/en/pazhou/card/');
    await close();
  });

  it('keeps the link where its script is blocked', async () => {
    const { page, close } = await open('element.html', { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Pazhou in the atlas' }).isVisible()).toBe(true);
    await close();
  });

  it('can be imported as a module with the address of the atlas, without it leaves the link', async () => {
    const { page, problems, close } = await open('module.html');
    const frame = await framed(page);
    expect(frame.url()).toBe(`${session.atlas()}embed/zh/compare/?places=pazhou,huangpu`);
    const heading = frame.getByRole('heading', { level: 1 });
    await heading.getByText('黄埔').waitFor();
    expect(await page.locator('guangzhou-zones iframe').evaluate((iframe) => iframe.clientHeight)).toBe(333);
    expect(await page.locator('#left').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the script to be copied', () => {
  it('makes every frame of the atlas as high as what is in it', async () => {
    const { page, problems, close } = await open('resizer.html');
    for (const name of ['one', 'two']) {
      const frame = page.frame({ name });
      if (!frame) throw new Error(`There is no frame ${name}`);
      await frame.locator('.credits').waitFor();
      await sizedToContent(page, frame, `iframe[name="${name}"]`);
    }
    expect(await page.locator('iframe[name="other"]').evaluate((iframe) => iframe.clientHeight)).toBe(100);
    expect(problems).toEqual([]);
    await close();
  });
});
