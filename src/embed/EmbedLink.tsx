import type { Place } from '../domain/place.ts';
import { useLanguage, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { pageHref, usePageLinks } from '../state/PageLinks.tsx';

/**
 * The way to the place's page in the full atlas. It opens a new window: within the frame the page would
 * be refused, and leading the page around away is not the frame's to do.
 */
export function EmbedLink({ place }: { readonly place: Place | undefined }) {
  const links = usePageLinks();
  const language = useLanguage();
  const texts = useTexts(embedTexts);
  return (
    <p>
      <a
        className="atlas-link"
        href={pageHref(links, { place: place?.id ?? null })}
        target="_blank"
        rel="noopener"
      >
        {place ? texts.openPlace((place.shortName ?? place.name)[language]) : texts.openAtlas}
        <span className="visually-hidden">{texts.newWindow}</span>
      </a>
    </p>
  );
}
