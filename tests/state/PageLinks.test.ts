import { expect, it } from 'vitest';
import { pageHref } from '../../src/state/PageLinks.tsx';

it.each([
  [{ place: null }, '../zh/'],
  [{ place: 'pazhou' }, '../zh/places/pazhou/'],
  [{ place: null, industry: { sector: null } }, '../zh/industries/'],
  [{ place: null, industry: { sector: 'finance' } }, '../zh/industries/finance/'],
])('the page about %o is %s', (subject, href) => {
  expect(pageHref({ language: 'zh', root: '../' }, subject)).toBe(href);
});
