import type { SiteConfig } from '../siteConfig.ts';

/** The same with paths below the site's folder as whole addresses. @param root the folder, with its slash */
export function resolveSite(site: SiteConfig, root: string): SiteConfig {
  const resolved = <Layer extends object>(layer: Layer): Layer =>
    'url' in layer && typeof layer.url === 'string' && !/^https?:/i.test(layer.url)
      ? { ...layer, url: root + layer.url }
      : layer;
  return { ...site, basemaps: site.basemaps.map(resolved), overlays: site.overlays.map(resolved) };
}
