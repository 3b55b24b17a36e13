import type { TiandituBasemap } from '../../domain/siteConfig/basemap.ts';
import { tiandituOrigins } from '../../domain/siteConfig/tianditu.ts';

/** The layers of names that belong to a style: in Chinese and in English. */
const names = { vec: { zh: 'cva', en: 'eva' }, img: { zh: 'cia', en: 'eia' }, ter: { zh: 'cta', en: 'cta' } };

/** Tianditu's WMTS in Web Mercator (`w`): the map itself, then its names. */
export function tiandituTiles({ style, labels, key }: TiandituBasemap): readonly (readonly string[])[] {
  return [style, names[style][labels]].map((layer) =>
    tiandituOrigins.map((origin) => template(origin, layer, key)),
  );
}

function template(origin: string, layer: string, key: string): string {
  const query = `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles`;
  return `${origin}/${layer}_w/wmts?${query}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
}
