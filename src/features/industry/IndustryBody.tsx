import { useMemo } from 'react';
import type { AtlasLookup } from '../../atlas/lookup.ts';
import { numberSources } from '../../atlas/sourceNumbers.ts';
import { FactsContext } from '../../citations/FactsContext.tsx';
import { SourceList } from '../../citations/SourceList.tsx';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import { industryMentions, industryPlaces, industrySummary } from '../../domain/industry.ts';
import type { Sector } from '../../domain/statement.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { industryTexts } from '../../i18n/parts/industry.ts';
import { IndustrySummaryText } from './IndustrySummaryText.tsx';
import { MentionList } from './MentionList.tsx';
import { StatementsAtPlaces } from './StatementsAtPlaces.tsx';
import { statementsByPlace } from './statementsByPlace.ts';

interface IndustryBodyProps {
  readonly facts: Atlas;
  readonly lookup: AtlasLookup;
  readonly sector: Sector;
}

/** What is published of an industry, every statement with its source. */
export function IndustryBody({ facts, lookup, sector }: IndustryBodyProps) {
  const { tenancyStatus, statementStatus } = useMessages();
  const language = useLanguage();
  const texts = useTexts(industryTexts);
  const { summary, mentions, tenancies, policies, numbers } = useMemo(
    () => contentsOf(facts, lookup, sector),
    [facts, lookup, sector],
  );
  return (
    <FactsContext value={lookup}>
      <SourceNumbersContext value={numbers}>
        <div className="profile-body">
          <IndustrySummaryText summary={summary} />
          {sector.aliases.length > 0 && (
            <dl className="place-facts">
              <div>
                <dt>{texts.relatedNames}</dt>
                <dd>{sector.aliases.join(texts.comma)}</dd>
              </div>
            </dl>
          )}
          <MentionList mentions={mentions} />
          <StatementsAtPlaces
            headingId="industry-organisations"
            heading={texts.organisations}
            note={texts.organisationsNote}
            none={texts.noOrganisations}
            groups={tenancies}
            textOf={({ organisation, statusNote }) => (
              <>
                {lookup.organisationById(organisation)?.name[language]}
                {statusNote && <small> {statusNote[language]}</small>}
              </>
            )}
            statusOf={({ status }) => tenancyStatus[status]}
          />
          <StatementsAtPlaces
            headingId="industry-policies"
            heading={texts.policies}
            note={texts.policiesNote}
            none={texts.noPolicies}
            groups={policies}
            textOf={({ title }) => title[language]}
            statusOf={({ status }) => statementStatus[status]}
          />
          <SourceList />
        </div>
      </SourceNumbersContext>
    </FactsContext>
  );
}

function contentsOf(facts: Atlas, lookup: AtlasLookup, sector: Sector) {
  const places = industryPlaces(facts, sector.id);
  const all = industryMentions(facts, sector.id);
  const mentions = [
    ...all.filter(({ said }) => said.status === 'actual'),
    ...all.filter(({ said }) => said.status === 'plan'),
  ];
  const tenancies = statementsByPlace(places, lookup.tenanciesOf);
  const policies = statementsByPlace(places, lookup.policiesOf);
  const numbers = numberSources([
    ...mentions.map(({ said }) => said),
    ...tenancies.flatMap(({ statements }) => statements),
    ...policies.flatMap(({ statements }) => statements),
  ]);
  return { summary: industrySummary(facts, sector), mentions, tenancies, policies, numbers };
}
