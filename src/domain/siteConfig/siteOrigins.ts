import type { SiteConfig } from '../siteConfig.ts';
import type { Basemap } from './basemap.ts';
import { tiandituOrigins } from './tianditu.ts';

/** Other origins that the configured base maps and layers are fetched from; paths of the site itself have none. */
export function siteOrigins({ basemaps, overlays }: Pick<SiteConfig, 'basemaps' | 'overlays'>): string[] {
  const found = [...basemaps.flatMap(basemapOrigins), ...overlays.flatMap(({ url }) => originsOf(url))];
  return [...new Set(found)];
}

function basemapOrigins(basemap: Basemap): readonly string[] {
  if (basemap.type === 'tianditu') return tiandituOrigins;
  if (basemap.type === 'style') return [...originsOf(basemap.url), ...basemap.origins];
  if (basemap.type === 'xyz' && basemap.url.includes('{s}'))
    return basemap.subdomains.flatMap((subdomain) => originsOf(basemap.url.replaceAll('{s}', subdomain)));
  return originsOf(basemap.url);
}

function originsOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).origin] : [];
}
