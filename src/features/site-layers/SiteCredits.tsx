import type { SiteConfig } from '../../domain/siteConfig.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { siteLayersTexts } from '../../i18n/parts/siteLayers.ts';
import { selectBasemap } from '../../state/siteSelectors.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Whom the base map and the layers on the map are from, and the base map's own review number. */
export function SiteCredits({ site }: { readonly site: SiteConfig }) {
  const texts = useTexts(siteLayersTexts);
  const language = useLanguage();
  const basemap = useAtlasStore(selectBasemap);
  const shown = useAtlasStore((state) => state.shownOverlays);
  const overlays = site.overlays.filter(({ id }) => shown.includes(id));
  const credits = [
    basemap?.attribution[language],
    basemap?.reviewNumber && texts.reviewNumber(basemap.reviewNumber),
    ...overlays.map(({ attribution }) => attribution[language]),
  ].filter((credit) => credit);
  return credits.length > 0 && <span className="site-credits">{` · ${credits.join(' · ')}`}</span>;
}
