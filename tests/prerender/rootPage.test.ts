import { expect, it } from 'vitest';
import { rootPage } from '../../src/prerender/rootPage.ts';

it('offers both languages without a script, and runs the one it is given', () => {
  const html = rootPage('./assets/choose.js', './assets/page.css');
  expect(html).toMatch(/<a href="zh\/"[^>]*>中文<\/a>/);
  expect(html).toMatch(/<a href="en\/"[^>]*lang="en"[^>]*>English<\/a>/);
  expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script type="module" src="./assets/choose.js">',
  ]);
  expect(html).toContain('<link rel="stylesheet" href="./assets/page.css" />');
  expect(html).not.toMatch(/<style| style=|https?:/);
});
