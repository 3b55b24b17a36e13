import type { PageSite } from '../../domain/pageSite.ts';
import type { Place } from '../../domain/place.ts';
import { reportHref } from '../../domain/reportLink.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { citeTexts, type ReportedFigure } from '../../i18n/parts/cite.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

interface ReportLinkProps {
  readonly place: Pick<Place, 'id' | 'name'>;
  /** The one that is reported; any of the page's where it is absent. */
  readonly figure: ReportedFigure | undefined;
  readonly site: PageSite;
  readonly address: string;
}

/** Opens a message to the publisher that already says which page, edition and figure it is about. */
export function ReportLink({ place, figure, site, address }: ReportLinkProps) {
  const cite = useTexts(citeTexts);
  const name = place.name[useLanguage()];
  const edition = useAtlasStore((state) => state.atlas.factsEdition);
  const href = reportHref(site, {
    subject: cite.reportSubject(name, figure?.id ?? ''),
    body: cite.reportBody(`${name} (${place.id})`, figure, edition, address),
  });
  if (href === undefined) return null;
  return (
    <a href={href} rel="external noopener noreferrer nofollow">
      {figure ? cite.reportThis : cite.report}
    </a>
  );
}
