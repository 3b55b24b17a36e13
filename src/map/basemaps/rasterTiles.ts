import type { RasterBasemap, WmsBasemap, WmtsBasemap, XyzBasemap } from '../../domain/siteConfig/basemap.ts';
import { tiandituTiles } from './tiandituTiles.ts';

/** Pictures that lie over each other, bottom to top: for each the templates of its tiles, one a host. */
export interface RasterTiles {
  readonly templates: readonly (readonly string[])[];
  readonly tileSize: number;
}

/** How a base map of pictures asks for its tiles, with `{z}`, `{x}`, `{y}` or `{bbox-epsg-3857}`. */
export function rasterTiles(basemap: RasterBasemap): RasterTiles {
  switch (basemap.type) {
    case 'tianditu':
      return { templates: tiandituTiles(basemap), tileSize: 256 };
    case 'xyz':
      return { templates: [xyzTemplates(basemap)], tileSize: basemap.tileSize };
    case 'wmts':
      return { templates: [[wmtsTemplate(basemap)]], tileSize: 256 };
    case 'wms':
      return { templates: [[wmsTemplate(basemap)]], tileSize: 256 };
  }
}

function xyzTemplates({ url, subdomains }: XyzBasemap): readonly string[] {
  if (!url.includes('{s}')) return [url];
  return subdomains.map((subdomain) => url.replaceAll('{s}', subdomain));
}

/** WMTS 1.0.0 (OGC 07-057r7): the template of a RESTful service, or a GetTile request in key-value pairs. */
function wmtsTemplate({ url, layer, tileMatrixSet, style, format }: WmtsBasemap): string {
  if (url.includes('{TileMatrix}')) {
    return url
      .replaceAll('{TileMatrixSet}', encodeURIComponent(tileMatrixSet))
      .replaceAll('{TileMatrix}', '{z}')
      .replaceAll('{TileRow}', '{y}')
      .replaceAll('{TileCol}', '{x}')
      .replace(/\{layer\}/i, encodeURIComponent(layer))
      .replace(/\{style\}/i, encodeURIComponent(style));
  }
  const query = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: layer,
    STYLE: style,
    TILEMATRIXSET: tileMatrixSet,
    FORMAT: format,
  };
  return `${withQuery(url, query)}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`;
}

/** WMS 1.1.1 names its reference system SRS, 1.3.0 (OGC 06-042) CRS; the axes of EPSG:3857 are the same in both. */
function wmsTemplate({ url, layers, version, format }: WmsBasemap): string {
  const query = {
    SERVICE: 'WMS',
    REQUEST: 'GetMap',
    VERSION: version,
    LAYERS: layers,
    STYLES: '',
    [version === '1.3.0' ? 'CRS' : 'SRS']: 'EPSG:3857',
    WIDTH: '256',
    HEIGHT: '256',
    FORMAT: format,
  };
  return `${withQuery(url, query)}&BBOX={bbox-epsg-3857}`;
}

function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const separator = !url.includes('?') ? '?' : /[?&]$/.test(url) ? '' : '&';
  return `${url}${separator}${new URLSearchParams(query)}`;
}
