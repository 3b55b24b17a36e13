import { expect, it } from 'vitest';
import { element, lines } from '../../src/domain/markup.ts';

it('escapes every attribute and every text', () => {
  const hostile = '"><script>alert(1)</script>&';
  const { html } = element('a', { href: hostile, title: hostile }, hostile, element('b', {}, hostile));
  expect(html).not.toContain('<script');
  expect(html.match(/[<>]/g)).toHaveLength(8);
  expect(html).toContain('href="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
});

it('leaves out attributes that are not there and writes bare ones', () => {
  const { html } = element('script', { src: 'a.js', async: true, defer: false, height: null });
  expect(html).toBe('<script src="a.js" async></script>');
});

it('ends no element that has no content by nature', () => {
  expect(lines(element('img', { width: 2 }), element('p')).html).toBe('<img width="2">\n<p></p>');
});
