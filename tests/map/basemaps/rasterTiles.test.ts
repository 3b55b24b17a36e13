import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/domain/siteConfig/readSite.ts';
import { rasterTiles } from '../../../src/map/basemaps/rasterTiles.ts';

/** The templates of a base map as the site's file gives it. */
function templatesOf(basemap: Record<string, unknown>): readonly (readonly string[])[] {
  const name = { zh: '图', en: 'Map' };
  const { site, problems } = readSite(JSON.stringify({ basemaps: [{ id: 'a', name, ...basemap }] }));
  expect(problems).toEqual([]);
  const [read] = site.basemaps;
  if (!read || read.type === 'style' || read.type === 'pmtiles') throw new Error('no pictures');
  return rasterTiles(read).templates;
}

const layersOf = (basemap: Record<string, unknown>) =>
  templatesOf({ type: 'tianditu', key: 'a b', ...basemap }).map(
    ([first = '']) => new URL(first).pathname.split('/')[1],
  );

describe('rasterTiles', () => {
  it('asks Tianditu for the map and the names that go with it, in Web Mercator', () => {
    expect(layersOf({})).toEqual(['vec_w', 'cva_w']);
    expect(layersOf({ labels: 'en' })).toEqual(['vec_w', 'eva_w']);
    expect(layersOf({ style: 'img' })).toEqual(['img_w', 'cia_w']);
    expect(layersOf({ style: 'img', labels: 'en' })).toEqual(['img_w', 'eia_w']);
    const [map = []] = templatesOf({ type: 'tianditu', key: 'a b' });
    expect(map.map((template) => new URL(template).host)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((number) => `t${number}.tianditu.gov.cn`),
    );
    expect(map[0]).toMatch(/TILEMATRIXSET=w&.*TILEMATRIX=\{z\}&TILEROW=\{y\}&TILECOL=\{x\}&tk=a%20b$/);
  });

  it('puts each subdomain into an XYZ template', () => {
    const url = 'https://{s}.a.cn/{z}/{x}/{y}.png';
    expect(templatesOf({ type: 'xyz', url, subdomains: ['p', 'q'] })).toEqual([
      ['https://p.a.cn/{z}/{x}/{y}.png', 'https://q.a.cn/{z}/{x}/{y}.png'],
    ]);
  });

  it('asks a WMTS by template or by key and value', () => {
    const common = { type: 'wmts', layer: 'l 1', tileMatrixSet: 'w' };
    const url = 'https://a.cn/{Layer}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png';
    expect(templatesOf({ ...common, url })).toEqual([['https://a.cn/l%201/default/w/{z}/{y}/{x}.png']]);
    const [[asked = ''] = []] = templatesOf({ ...common, url: 'https://a.cn/wmts?map=1' });
    expect(asked).toMatch(/^https:\/\/a\.cn\/wmts\?map=1&SERVICE=WMTS&REQUEST=GetTile&VERSION=1\.0\.0/);
    expect(asked).toContain('LAYER=l+1');
    expect(asked).toMatch(/TILEMATRIX=\{z\}&TILEROW=\{y\}&TILECOL=\{x\}$/);
  });

  it.each([
    ['1.1.1', 'SRS=EPSG%3A3857'],
    ['1.3.0', 'CRS=EPSG%3A3857'],
  ])('names the reference system of a WMS as version %s does', (version, reference) => {
    const [[asked = ''] = []] = templatesOf({ type: 'wms', url: 'https://a.cn/wms', layers: 'l', version });
    expect(asked).toContain(`VERSION=${version}`);
    expect(asked).toContain(`&${reference}&`);
    expect(asked).toMatch(/&BBOX=\{bbox-epsg-3857\}$/);
  });
});
