import { describe, expect, it } from 'vitest';
import type { SiteFault } from '../../../src/domain/siteConfig/field.ts';
import { readSite } from '../../../src/domain/siteConfig/readSite.ts';
import { unknownSite } from '../../../src/domain/siteConfig.ts';

const read = (file: unknown) => readSite(JSON.stringify(file));
const name = { zh: '底图', en: 'Base map' };

describe('readSite', () => {
  it('gives every absent key its default', () => {
    expect(read({ $schema: './site.schema.json', view: null })).toEqual({ site: unknownSite, problems: [] });
  });

  it.each<[string, Record<string, unknown>, string, SiteFault]>([
    ['an unknown key', { adress: 'https://example.org/' }, 'adress', 'unknownKey'],
    ['an address without protocol', { address: 'example.org' }, 'address', 'notWebAddress'],
    ['a script as address', { address: 'javascript:alert(1)' }, 'address', 'notWebAddress'],
    ['a query in the address', { address: 'https://example.org/?a' }, 'address', 'notFolder'],
    ['no mail address', { contact: 'nobody' }, 'contact', 'notMail'],
    ['a number for a text', { issues: 7 }, 'issues', 'notText'],
    ['an origin with a slash', { embed: { origins: ['https://a.cn/'] } }, 'embed.origins[0]', 'notOrigin'],
    ['a bare review number', { reviewNumber: '1234' }, 'reviewNumber', 'notReviewNumber'],
    ['an ICP suffix', { icp: '粤ICP备12345678号-1' }, 'icp', 'icpSuffix'],
    ['another ICP form', { icp: 'ICP 12345678' }, 'icp', 'notIcp'],
    [
      'a short number',
      { publicSecurity: { number: '粤公网安备4号' } },
      'publicSecurity.number',
      'notPublicSecurity',
    ],
    ['a word for a flag', { locate: 'yes' }, 'locate', 'notFlag'],
    ['a view of elsewhere', { view: { lng: 116.4, lat: 23, zoom: 10 } }, 'view.lng', 'notNumber'],
    ['a third language', { language: 'fr' }, 'language', 'notChoice'],
    ['a group for a list', { basemaps: {} }, 'basemaps', 'notList'],
    ['a text for a group', { organiser: 'A bureau' }, 'organiser', 'notGroup'],
    ['a layer without type', { basemaps: [{ id: 'a', name }] }, 'basemaps[0].type', 'notChoice'],
    [
      'a template without row',
      { basemaps: [{ type: 'xyz', id: 'a', name, url: 'https://t.cn/{z}/{x}' }] },
      'basemaps[0].url',
      'notTileTemplate',
    ],
    [
      'a script as tiles',
      { basemaps: [{ type: 'wms', id: 'a', name, url: 'javascript:0', layers: 'a' }] },
      'basemaps[0].url',
      'notResource',
    ],
    [
      'shifted tiles',
      { basemaps: [{ type: 'xyz', id: 'a', name, url: 'https://t.cn/{z}/{x}/{y}', datum: 'gcj02' }] },
      'basemaps[0].datum',
      'shiftedDatum',
    ],
    ['no key', { basemaps: [{ type: 'tianditu', id: 'a', name }] }, 'basemaps[0].key', 'missing'],
    [
      'the name of a colour',
      { overlays: [{ type: 'geojson', id: 'a', name, url: 'a.geojson', colour: 'red' }] },
      'overlays[0].colour',
      'notColour',
    ],
  ])('names %s and takes everything else', (_what, wrong, path, fault) => {
    const { site, problems } = read({ ...wrong, title: { zh: '甲', en: 'A' } });
    expect(problems.map((problem) => [problem.path, problem.fault])).toEqual([[path, fault]]);
    expect(site.title).toEqual({ zh: '甲', en: 'A' });
    expect({ ...site, title: unknownSite.title, overlays: [] }).toEqual(unknownSite);
  });

  it.each(['{', '"text"', '[]', 'null', ''])('makes nothing of %s', (text) => {
    const { site, problems } = readSite(text);
    expect(site).toEqual(unknownSite);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe('');
  });

  it.each(['GS(2024)1234号', 'GS京（2023）0001号', '粤S(2024)123号', '粤AS(2024)123号', ''])(
    'takes the review number %s',
    (reviewNumber) => {
      const { site, problems } = read({ reviewNumber });
      expect(problems).toEqual([]);
      expect(site.reviewNumber).toBe(reviewNumber);
    },
  );

  it.each(['粤ICP备12345678号', '京ICP备2021012345号'])('takes the ICP number %s', (icp) => {
    expect(read({ icp })).toEqual({ site: { ...unknownSite, icp }, problems: [] });
  });

  it.each(['https://example.org/gz', 'https://example.org/gz/'])(
    'reads the folder %s with its slash',
    (address) => expect(read({ address }).site.address).toBe('https://example.org/gz/'),
  );

  it('reads each kind of base map and layer, and of two with one id the first', () => {
    const common = { name, attribution: { zh: '甲', en: 'A' } };
    const basemaps = [
      { ...common, id: 'td', type: 'tianditu', key: 'k', style: 'img', labels: 'en' },
      { ...common, id: 'st', type: 'style', url: 'style.json', origins: ['https://tiles.example.cn'] },
      { ...common, id: 'xy', type: 'xyz', url: 'https://{s}.a.cn/{z}/{x}/{y}.png', subdomains: ['a', 'b'] },
      { ...common, id: 'wt', type: 'wmts', url: 'https://a.cn/wmts', layer: 'l', tileMatrixSet: 'w' },
      { ...common, id: 'ws', type: 'wms', url: 'https://a.cn/wms', layers: 'l', version: '1.1.1' },
      { ...common, id: 'pm', type: 'pmtiles', url: 'guangzhou.pmtiles' },
    ];
    const overlays = [{ id: 'metro', type: 'geojson', name, url: 'metro.geojson', shown: true }];
    const { site, problems } = read({ basemaps: [...basemaps, basemaps[5]], overlays });
    expect(problems).toEqual([{ path: 'basemaps', fault: 'sameId', detail: 'pm' }]);
    expect(site.basemaps.map(({ type }) => type)).toEqual(basemaps.map(({ type }) => type));
    expect(site.basemaps).toMatchObject(basemaps);
    expect(site.overlays).toMatchObject(overlays);
  });
});
