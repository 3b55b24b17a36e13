import type { LayerFailure } from '../../domain/siteConfig/layerFailure.ts';
import type { SiteConfig } from '../../domain/siteConfig.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { siteLayersTexts } from '../../i18n/parts/siteLayers.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

interface SiteNotice {
  readonly id: string;
  readonly text: string;
}

/** What is said of base maps and layers that could not be had: which, and why. */
export function useSiteNotices({ basemaps, overlays }: SiteConfig): readonly SiteNotice[] {
  const texts = useTexts(siteLayersTexts);
  const language = useLanguage();
  const failed = useAtlasStore((state) => state.failedBasemap);
  const failures = useAtlasStore((state) => state.overlayFailures);
  const reasonOf = ({ reason, status }: LayerFailure): string => texts.reason[reason](status);
  const basemap = basemaps.find(({ id }) => id === failed?.id);
  return [
    ...(basemap && failed
      ? [{ id: 'basemap', text: texts.basemapFailed(basemap.name[language], reasonOf(failed.failure)) }]
      : []),
    ...overlays.flatMap(({ id, name }) => {
      const failure = failures[id];
      return failure ? [{ id, text: texts.overlayFailed(name[language], reasonOf(failure)) }] : [];
    }),
  ];
}
