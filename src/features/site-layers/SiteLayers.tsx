import { useEffect, useId } from 'react';
import type { SiteConfig } from '../../domain/siteConfig.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { siteLayersTexts } from '../../i18n/parts/siteLayers.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { LocateButton } from './LocateButton.tsx';
import { OverlaySwitches } from './OverlaySwitches.tsx';
import { useSiteNotices } from './useSiteNotices.tsx';

/** Where a reader chooses among the site's base maps and switches its layers; what failed is said below. */
export function SiteLayers({ site }: { readonly site: SiteConfig }) {
  const texts = useTexts(siteLayersTexts);
  const notices = useSiteNotices(site);
  const setSiteNotice = useAtlasStore((state) => state.setSiteNotice);
  const spoken = notices.map(({ text }) => text).join(' ');
  useEffect(() => setSiteNotice(spoken), [spoken, setSiteNotice]);
  return (
    <div className="site-layers">
      {site.basemaps.length + site.overlays.length > 0 && (
        <details className="legend">
          <summary>{texts.heading}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on low screens, and only what has focus scrolls by key. */}
          <section className="legend-body" aria-label={texts.heading} tabIndex={0}>
            {site.basemaps.length > 0 && <BasemapChoice site={site} />}
            {site.overlays.length > 0 && <OverlaySwitches overlays={site.overlays} />}
            <p>{texts.foreign}</p>
          </section>
        </details>
      )}
      {site.locate && <LocateButton geolocation={navigator.geolocation} />}
      {notices.map(({ id, text }) => (
        <p className="notice" key={id}>
          {text}
        </p>
      ))}
    </div>
  );
}

function BasemapChoice({ site }: { readonly site: SiteConfig }) {
  const texts = useTexts(siteLayersTexts);
  const language = useLanguage();
  const group = useId();
  const asked = useAtlasStore((state) => state.basemap);
  const choose = useAtlasStore((state) => state.chooseBasemap);
  const chosen = site.basemaps.some(({ id }) => id === asked) ? asked : null;
  const options = [
    { id: null, name: texts.builtIn },
    ...site.basemaps.map(({ id, name }) => ({ id, name: name[language] })),
  ];
  return (
    <fieldset className="facet">
      <legend>{texts.basemap}</legend>
      {options.map(({ id, name }) => (
        <label className="site-layer" key={id ?? ''}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => choose(id)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}
