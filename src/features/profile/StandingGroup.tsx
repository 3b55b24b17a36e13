import { Fragment } from 'react';
import { useFacts } from '../../citations/FactsContext.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import { approvalsOf } from '../../domain/approvals.ts';
import type { Place } from '../../domain/place.ts';
import type { AtlasEvent } from '../../domain/statement.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { ByOwner } from './ByOwner.tsx';
import { Fact } from './Fact.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';
import { EventRows, RelationRows } from './StatementRows.tsx';

/** The place's level, who approved it and when, and what it has been designated as. */
export function StandingGroup({ place }: { readonly place: Place }) {
  const { profile, level, gap } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const approvals = approvalsOf(facts.eventsOf(place.id), place.id);
  const approvedBy = approvals.filter(({ organisations }) => organisations.length > 0);
  const designations = facts.relationsOf(place.id).filter(({ kind }) => kind === 'designation');
  const isKnown = place.level !== undefined || approvals.length > 0 || designations.length > 0;
  const bodyOf = ({ organisations }: AtlasEvent): string =>
    organisations
      .map((id) => facts.organisationById(id)?.name[language] ?? id)
      .join(punctuation[language].comma);
  return (
    <ProfileGroup group="standing">
      {isKnown ? (
        <>
          <dl className="place-facts">
            {place.level && <Fact term={profile.level}>{level[place.level]}</Fact>}
            {approvedBy.length > 0 && <Fact term={gap['approving-body']}>{cited(approvedBy, bodyOf)}</Fact>}
            {approvals.length > 0 && (
              <Fact term={gap['approval-date']}>
                {cited(approvals, (event) => formatPeriod(event, language))}
              </Fact>
            )}
          </dl>
          <ByOwner place={place.id} statements={approvals}>
            {(own) => <EventRows events={own} />}
          </ByOwner>
          <ByOwner place={place.id} statements={designations}>
            {(own) => <RelationRows relations={own} />}
          </ByOwner>
        </>
      ) : null}
    </ProfileGroup>
  );

  function cited(events: readonly AtlasEvent[], textOf: (event: AtlasEvent) => string) {
    return events.map((event, index) => (
      <Fragment key={event.id}>
        {(index > 0 ? punctuation[language].comma : '') + textOf(event)}
        <SourceNumber source={event.source} />
      </Fragment>
    ));
  }
}
