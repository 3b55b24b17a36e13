// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSite, siteAttributes } from '../../src/app/siteAttributes.ts';
import { unknownSite } from '../../src/domain/siteConfig.ts';

it('brings what is known of the site through the page, and nothing for what is not', () => {
  const site = { address: 'https://example.org/', contact: '', issues: 'https://example.org/new?a=1&b=2' };
  const element = document.createElement('html');
  for (const [name, value] of siteAttributes(site)) element.setAttribute(name, value);
  expect(readSite(element)).toEqual(site);
  expect(siteAttributes(unknownSite)).toEqual([]);
  expect(readSite(document.createElement('html'))).toEqual(unknownSite);
});
