import type { PageSubject } from '../../domain/pageSubject.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { industriesHref, industryHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** The ways to the pages of the industries: of those the filter names, and to the list of all. */
export function IndustryLinks({ page }: { readonly page: PageSubject }) {
  const { industries } = useMessages();
  const language = useLanguage();
  const links = usePageLinks();
  const sectors = useAtlasStore((state) => state.atlas.sectors);
  const chosen = useAtlasStore((state) => state.filter.sectors);
  return (
    <section className="industry-links" aria-label={industries.label}>
      {sectors
        .filter(({ id }) => chosen.includes(id) && id !== page.industry?.sector)
        .map(({ id, label }) => (
          <a key={id} href={industryHref(links, id)}>
            {industries.page(label[language])}
          </a>
        ))}
      <a href={industriesHref(links)}>{industries.all}</a>
    </section>
  );
}
