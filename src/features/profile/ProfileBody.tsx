import { type ReactNode, useMemo } from 'react';
import { createLookup } from '../../atlas/lookup.ts';
import { sourceNumbers } from '../../atlas/sourceNumbers.ts';
import { FactsContext } from '../../citations/FactsContext.tsx';
import { SourceList } from '../../citations/SourceList.tsx';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import { placeGaps } from '../../domain/gaps.ts';
import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { AreaGroup } from './AreaGroup.tsx';
import { ConflictList } from './ConflictList.tsx';
import { Connectivity } from './Connectivity.tsx';
import { ContactGroup } from './ContactGroup.tsx';
import { GapsContext } from './GapsContext.tsx';
import { IdentityGroup } from './IdentityGroup.tsx';
import { Imprint } from './Imprint.tsx';
import { IndustriesGroup } from './IndustriesGroup.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { PositionGroup } from './PositionGroup.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';
import { StandingGroup } from './StandingGroup.tsx';
import {
  EconomyGroup,
  EventsSection,
  OrganisationsGroup,
  PoliciesGroup,
  ProjectsGroup,
} from './StatementGroups.tsx';
import { sheetClasses, sheetDensity } from './sheetDensity.ts';

interface ProfileBodyProps {
  readonly place: string;
  readonly onRetry: () => void;
  readonly children: ProfileParts | undefined;
}

/** What the page puts into a profile beside its own sections. */
export type ProfileParts = (open: { readonly facts: Atlas; readonly place: Place }) => ReactNode;

/** What is known of the place; until the facts are there it says so, and helps if they do not come. */
export function ProfileBody({ place: id, onRetry, children }: ProfileBodyProps) {
  const { profile, map } = useMessages();
  const language = useLanguage();
  const facts = useAtlasStore(selectFactsAsOf);
  const failed = useAtlasStore((state) => state.factsFailed);
  const lookup = useMemo(() => (facts ? createLookup(facts) : null), [facts]);
  const place = lookup?.placeById(id);
  const numbers = useMemo(
    () => (lookup && place ? sourceNumbers(lookup, place) : new Map()),
    [lookup, place],
  );
  const density = lookup && place ? sheetDensity(lookup, place, language) : 'normal';
  const gaps = useMemo(() => (facts && place ? placeGaps(facts, place) : []), [facts, place]);

  if (!place) {
    return (
      <div className="profile-body" role={failed ? 'alert' : undefined}>
        <p>{failed ? profile.factsFailed : profile.factsLoading}</p>
        {failed && (
          <button type="button" className="button" onClick={onRetry}>
            {map.retry}
          </button>
        )}
      </div>
    );
  }
  return (
    <FactsContext value={lookup}>
      <SourceNumbersContext value={numbers}>
        <div className={`profile-body ${sheetClasses[density]}`}>
          <p className="summary">{place.summary[language]}</p>
          <GapsContext value={gaps}>
            <IdentityGroup place={place} />
            <StandingGroup place={place} />
            <IndustriesGroup place={place} />
            <AreaGroup place={place} />
            <OrganisationsGroup place={place} />
            <ProjectsGroup place={place} />
            <EconomyGroup place={place} />
            <ConflictList place={place.id} />
            <ProfileGroup group="prices" />
            <PositionGroup place={place} />
            <Connectivity place={place} />
            <ProfileGroup group="utilities" />
            <PoliciesGroup place={place} />
            <EventsSection place={place} />
            <PlaceNotes place={place} />
            <ContactGroup place={place} />
          </GapsContext>
          <SourceList />
          <Imprint density={density} />
          {facts && children?.({ facts, place })}
        </div>
      </SourceNumbersContext>
    </FactsContext>
  );
}
