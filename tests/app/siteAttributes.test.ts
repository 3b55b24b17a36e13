// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSite, siteAttributes } from '../../src/app/siteAttributes.ts';
import { unknownPageSite } from '../../src/domain/pageSite.ts';

it('brings what is known of the site through the page, and nothing for what is not', () => {
  const site = {
    ...unknownPageSite,
    address: 'https://example.org/',
    title: 'Zones of <Guangzhou>',
    organiserUrl: 'https://example.org/about',
    issues: 'https://example.org/new?a=1&b=2',
    reviewNumber: '粤AS（2026）001号',
    icp: '粤ICP备12345678号',
    securityNumber: '粤公网安备44010602000001号',
  };
  const element = document.createElement('html');
  for (const [name, value] of siteAttributes(site)) element.setAttribute(name, value);
  expect(readSite(element)).toEqual(site);
  expect(siteAttributes(unknownPageSite)).toEqual([]);
  expect(readSite(document.createElement('html'))).toEqual(unknownPageSite);
});
