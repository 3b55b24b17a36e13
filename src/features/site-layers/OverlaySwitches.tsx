import type { Overlay } from '../../domain/siteConfig/overlay.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { siteLayersTexts } from '../../i18n/parts/siteLayers.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** The site's layers, each with its colour, a switch and whom it is from. */
export function OverlaySwitches({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const texts = useTexts(siteLayersTexts);
  const language = useLanguage();
  const shown = useAtlasStore((state) => state.shownOverlays);
  const toggle = useAtlasStore((state) => state.toggleOverlay);
  return (
    <fieldset className="facet">
      <legend>{texts.overlays}</legend>
      {overlays.map(({ id, name, colour, attribution }) => (
        <label className="site-layer" key={id}>
          <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" fill={colour} />
          </svg>
          <span>
            {name[language]}
            {attribution[language] !== '' && <small>{` ${attribution[language]}`}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
