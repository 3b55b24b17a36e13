import { expect, it } from 'vitest';
import { hrefForLanguage } from '../../src/state/hrefForLanguage.ts';

it.each([
  ['/zh/', '/en/'],
  [
    '/zh/?place=pazhou&district=haizhu#map=12/23.1/113.3',
    '/en/?place=pazhou&district=haizhu#map=12/23.1/113.3',
  ],
  ['/atlas/zh/places/pazhou/', '/atlas/en/places/pazhou/'],
  ['/embed/zh/pazhou/', '/embed/en/pazhou/'],
  ['/atlas/zh/industries/', '/atlas/en/industries/'],
  ['/atlas/zh/industries/finance/?place=gdd', '/atlas/en/industries/finance/?place=gdd'],
  ['/zh/index.html', '/en/index.html'],
  ['/zh/en/?lang=zh', '/zh/en/'],
  ['/en/zh/', '/en/en/'],
  ['/atlas/?place=pazhou', '/atlas/?place=pazhou&lang=en'],
  ['/atlas/?lang=zh', '/atlas/?lang=en'],
])('%s in English is %s', (from, to) => {
  const { pathname, search, hash } = new URL(from, 'http://atlas.example');
  expect(hrefForLanguage({ pathname, search, hash }, 'en')).toBe(to);
});
