import type { Basemap } from '../domain/siteConfig/basemap.ts';
import type { Overlay } from '../domain/siteConfig/overlay.ts';
import type { AtlasState } from './atlasState.ts';

/** The chosen base map; null for the built-in one, which also stands in for one that the site does not have. */
export function selectBasemap({ site, basemap }: AtlasState): Basemap | null {
  return site?.basemaps.find(({ id }) => id === basemap) ?? null;
}

/** A layer of the site by its id. */
export function overlayOf({ site }: AtlasState, overlay: string): Overlay | undefined {
  return site?.overlays.find(({ id }) => id === overlay);
}
