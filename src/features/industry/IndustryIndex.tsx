import { useMemo } from 'react';
import { type IndustrySummary, industrySummaries } from '../../domain/industry.ts';
import { otherLanguage } from '../../domain/languageTag.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { industryTexts } from '../../i18n/parts/industry.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { homeHref, industryHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PanelHead } from './PanelHead.tsx';

/** All industries with the number of places sources name for each. */
export function IndustryIndex() {
  const links = usePageLinks();
  const texts = useTexts(industryTexts);
  const facts = useAtlasStore(selectFactsAsOf);
  const summaries = useMemo(() => (facts ? industrySummaries(facts) : []), [facts]);
  return (
    <PagePanel headingId="industries-heading">
      <PanelHead headingId="industries-heading" title={texts.heading} closeHref={homeHref(links)} />
      <div className="profile-body">
        <p className="summary">{texts.indexNote}</p>
        <ul className="industry-rows">
          {summaries.map((summary) => (
            <IndustryRow key={summary.sector.id} summary={summary} />
          ))}
        </ul>
      </div>
    </PagePanel>
  );
}

function IndustryRow({ summary }: { readonly summary: IndustrySummary }) {
  const language = useLanguage();
  const { status } = useMessages();
  const links = usePageLinks();
  const texts = useTexts(industryTexts);
  const { sector, places, actual, plan, ofCity } = summary;
  const other = otherLanguage(language);
  return (
    <li>
      <a className="place-link" href={industryHref(links, sector.id)}>
        <span className="place-name">{sector.label[language]}</span>
        <ForeignText language={other} className="place-other-name">
          {sector.label[other]}
        </ForeignText>
      </a>
      <p className="industry-counts">
        {places > 0 && <span>{texts.placeCount(places)}</span>}
        {actual > 0 && (
          <span>
            <StatusMark state="actual" /> {status.actual} {actual}
          </span>
        )}
        {plan > 0 && (
          <span>
            <StatusMark state="plan" /> {status.plan} {plan}
          </span>
        )}
        {ofCity && <span>{texts.wholeCity}</span>}
        {places === 0 && !ofCity && <span className="not-published">{texts.noPlaces}</span>}
      </p>
    </li>
  );
}
