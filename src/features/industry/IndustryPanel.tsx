import { useMemo } from 'react';
import { createLookup } from '../../atlas/lookup.ts';
import { otherLanguage } from '../../domain/languageTag.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { homeHref, industriesHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { IndustryBody } from './IndustryBody.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PanelHead } from './PanelHead.tsx';

/** One industry: the places named for it, and what else is published of them. */
export function IndustryPanel({ sector: id }: { readonly sector: string }) {
  const language = useLanguage();
  const { industries } = useMessages();
  const links = usePageLinks();
  const facts = useAtlasStore(selectFactsAsOf);
  const lookup = useMemo(() => (facts ? createLookup(facts) : null), [facts]);
  const sector = lookup?.sectorById(id);
  if (!facts || !lookup || !sector) return null;
  const other = otherLanguage(language);
  return (
    <PagePanel headingId="industry-name">
      <PanelHead
        headingId="industry-name"
        title={sector.label[language]}
        closeHref={`${homeHref(links)}?sector=${id}`}
      >
        <p className="profile-other-name">
          <ForeignText language={other}>{sector.label[other]}</ForeignText>
        </p>
        <a className="industry-back" href={industriesHref(links)}>
          {industries.all}
        </a>
      </PanelHead>
      <IndustryBody facts={facts} lookup={lookup} sector={sector} />
    </PagePanel>
  );
}
