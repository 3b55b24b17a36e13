import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { axeViolations } from './support/axe.ts';
import { startHostPages } from './support/hostPages.ts';
import { rgb } from './support/pixels.ts';
import { type VisitOptions, visit } from './support/visit.ts';

const session = startHostPages();
const open = (address: string, options: VisitOptions = {}) =>
  visit(session.browser(), `${session.atlas()}embed/${address}`, options);

describe('the address of an embed', () => {
  it.each([
    ['?place=pazhou&lang=en&kind=card', 'en/pazhou/card/'],
    ['?place=nowhere&lang=zh', 'zh/guangzhou/'],
    ['?kind=compare&places=pazhou,nowhere&lang=zh', 'zh/compare/?places=pazhou'],
    ['', 'en/guangzhou/'],
    ['zh/pazhou/?kind=table&theme=dark', 'zh/pazhou/table/?theme=dark'],
    ['zh/pazhou/?lang=en', 'en/pazhou/'],
    ['zh/pazhou/?place=nowhere', 'zh/pazhou/?place=nowhere'],
    ['zh/pazhou/?place=%2e%2e%2f%2e%2e', 'zh/pazhou/?place=%2e%2e%2f%2e%2e'],
  ])('%s leads to %s', async (asked, arrived) => {
    const { page, close } = await open(asked, { locale: 'en-GB' });
    await page.waitForURL(`${session.atlas()}embed/${arrived}`);
    await page.locator('h1').first().waitFor();
    await close();
  });

  it('lists all pages where scripts are off', async () => {
    const { page, close } = await open('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Pazhou Internet Innovation Zone' }).click();
    expect(page.url()).toBe(`${session.atlas()}embed/en/pazhou/`);
    await close();
  });

  it('chooses theme, parts, layers and metric', async () => {
    const query = '?theme=dark&parts=figures&layers=huangpu&metric=planned_area';
    const { page, close } = await open(`en/pazhou/${query}`, { colorScheme: 'light' });
    await page.locator('[data-part="map"]').waitFor({ state: 'hidden' });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(`rgb(${rgb(palettes.dark.panel).join(', ')})`);
    const metrics = await page
      .locator('.figures > li')
      .filter({ visible: true })
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-metric')));
    expect([...new Set(metrics)]).toEqual(['planned_area']);
    expect(await page.locator('.sources > li').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.locator('.credits').isVisible()).toBe(true);
    expect(await page.locator('a.atlas-link').isVisible()).toBe(false);
    await close();
  });

  it('hides the layers that it leaves out, in the picture', async () => {
    const { page, close } = await open('en/guangzhou/?layers=huangpu');
    await page.locator('.map-frame .m-dot.l-sites').first().waitFor({ state: 'hidden' });
    expect(await page.locator('.map-frame .m-dot.l-huangpu').first().isVisible()).toBe(true);
    await close();
  });

  it('brings the map by itself where it asks for that, and prints the picture', async () => {
    const { page, problems, close } = await open('en/pazhou/?map=auto');
    await page.locator('[data-map="live"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-frame').isVisible()).toBe(true);
    expect(await page.locator('canvas.maplibregl-canvas').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(['light', 'dark'] as const)('an embedded page in %s colours', (colorScheme) => {
  it.each(['zh/pazhou/', 'en/huangpu/card/', 'zh/gdd/table/', 'en/pazhou/timeline/', 'zh/compare/'])(
    'has nothing that axe-core finds fault with: %s',
    async (address) => {
      const viewport = { width: 320, height: 800 };
      const { page, close } = await open(address, { colorScheme, viewport, bypassCSP: true });
      expect(await axeViolations(page)).toEqual([]);
      await close();
    },
  );
});
