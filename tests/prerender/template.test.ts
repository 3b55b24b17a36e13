import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate, placeAssets } from '../../src/prerender/template.ts';

const template = readFileSync('index.html', 'utf8');
const page = {
  htmlAttributes: 'lang="en" data-language="en"',
  head: '<title>Zones</title>',
  body: '<p>Body</p>',
};

describe('fillTemplate', () => {
  it("fills the project's own index.html and leaves no place open", () => {
    const html = fillTemplate(template, page, {
      style: '../assets/page.css',
      later: '../assets/later.css',
      modules: ['../assets/messages.en.js'],
    });
    expect(html).toContain('<html lang="en" data-language="en">');
    expect(html).toMatch(/<link rel="stylesheet" href="..\/assets\/page\.css" \/>\s*<title>Zones<\/title>/);
    expect(html).not.toContain('<style');
    expect(html).toContain('<div id="app"><p>Body</p></div>');
    expect(html).toContain('<link rel="stylesheet" href="../assets/later.css" />');
    expect(html).toMatch(/<link rel="modulepreload"[^>]* href="..\/assets\/messages\.en\.js">.*<\/head>/);
    expect(html).not.toContain('<!--');
  });

  it('takes dollar signs in texts as they are', () => {
    const prices = "5.9 $& $1 $$ $` $' yuan";
    const html = fillTemplate(
      template,
      { ...page, head: prices, htmlAttributes: prices, body: prices },
      { style: prices, later: prices, modules: [prices] },
    );
    expect(html.split(prices)).toHaveLength(7);
  });
});

describe('placeAssets', () => {
  it("points the build's addresses at the root, and no others", () => {
    const built = '<script src="./assets/a.js"></script><link href="./b.css"><a href="../zh/">./</a>';
    expect(placeAssets(built, '../../../')).toBe(
      '<script src="../../../assets/a.js"></script><link href="../../../b.css"><a href="../zh/">./</a>',
    );
  });
});
