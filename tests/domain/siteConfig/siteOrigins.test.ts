import { expect, it } from 'vitest';
import { readSite } from '../../../src/domain/siteConfig/readSite.ts';
import { siteOrigins } from '../../../src/domain/siteConfig/siteOrigins.ts';
import { unknownSite } from '../../../src/domain/siteConfig.ts';

const name = { zh: '图', en: 'Map' };

it('names each origin once, subdomains too, and none for the site itself', () => {
  const { site, problems } = readSite(
    JSON.stringify({
      basemaps: [
        { id: 'a', name, type: 'xyz', url: 'https://{s}.a.cn/{z}/{x}/{y}', subdomains: ['p', 'q'] },
        { id: 'b', name, type: 'style', url: 'https://b.cn/style.json', origins: ['https://c.cn'] },
        { id: 'c', name, type: 'pmtiles', url: 'own.pmtiles' },
        { id: 'd', name, type: 'wms', url: 'https://b.cn:8443/wms?map=1', layers: 'l' },
      ],
      overlays: [{ id: 'o', name, type: 'geojson', url: 'https://b.cn/o.geojson' }],
    }),
  );
  expect(problems).toEqual([]);
  expect(siteOrigins(site)).toEqual([
    'https://p.a.cn',
    'https://q.a.cn',
    'https://b.cn',
    'https://c.cn',
    'https://b.cn:8443',
  ]);
  expect(siteOrigins(unknownSite)).toEqual([]);
});

it('names all hosts of Tianditu', () => {
  const { site } = readSite(JSON.stringify({ basemaps: [{ id: 't', name, type: 'tianditu', key: 'k' }] }));
  expect(siteOrigins(site)).toHaveLength(8);
  expect(siteOrigins(site)).toContain('https://t7.tianditu.gov.cn');
});
