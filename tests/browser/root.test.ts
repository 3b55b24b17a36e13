import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { visit } from './support/visit.ts';

const session = startSession();

/** Where a browser of a language ends up that asks for the bare root. */
async function arrival(locale: string, rest = ''): Promise<string> {
  const root = session.url();
  const { page, close } = await visit(session.browser(), root + rest, { locale });
  await page.waitForURL(/\/(zh|en)\//);
  const arrived = page.url().slice(root.length);
  await close();
  return arrived;
}

describe('the bare root', () => {
  it.each([
    ['zh-CN', 'zh/'],
    ['zh-TW', 'zh/'],
    ['en-GB', 'en/'],
    ['fr-FR', 'en/'],
  ])('sends a %s browser to %s', async (locale, expected) => {
    expect(await arrival(locale)).toBe(expected);
  });

  it('lets the address choose the language, whatever the browser speaks', async () => {
    expect(await arrival('zh-CN', '?lang=en')).toBe('en/');
    expect(await arrival('en-GB', '?place=pazhou&lang=zh')).toBe('zh/?place=pazhou');
  });

  it('keeps query and camera on the way', async () => {
    expect(await arrival('zh-CN', '?place=pazhou&district=haizhu,liwan#map=12/23.1/113.36')).toBe(
      'zh/?place=pazhou&district=haizhu,liwan#map=12/23.1/113.36',
    );
  });

  it('leaves no page behind that the back button would fall into', async () => {
    const { page, close } = await visit(session.browser(), 'about:blank', { locale: 'en-GB' });
    await page.goto(session.url());
    await page.waitForURL(/\/en\//);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await close();
  });

  it('offers both languages where scripts are off', async () => {
    const { page, close } = await visit(session.browser(), session.url(), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${session.url()}en/`);
    await page.goBack();
    await page.getByRole('link', { name: '中文' }).click();
    expect(page.url()).toBe(`${session.url()}zh/`);
    await close();
  });
});
