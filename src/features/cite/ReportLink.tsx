import type { Place } from '../../domain/place.ts';
import { reportHref } from '../../domain/reportLink.ts';
import type { SiteConfig } from '../../domain/siteConfig.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

interface ReportLinkProps {
  readonly place: Pick<Place, 'id' | 'name'>;
  readonly site: SiteConfig;
  readonly address: string;
}

/** Opens a message to the publisher that already says which page and edition it is about. */
export function ReportLink({ place, site, address }: ReportLinkProps) {
  const { cite } = useMessages();
  const name = place.name[useLanguage()];
  const edition = useAtlasStore((state) => state.atlas.factsEdition);
  const href = reportHref(site, {
    subject: cite.reportSubject(name),
    body: cite.reportBody(`${name} (${place.id})`, edition, address),
  });
  if (href === undefined) return null;
  return (
    <a href={href} rel="external noopener noreferrer nofollow">
      {cite.report}
    </a>
  );
}
