import { useMemo } from 'react';
import { createLookup } from '../../atlas/lookup.ts';
import { sourceNumbers } from '../../atlas/sourceNumbers.ts';
import { FactsContext } from '../../citations/FactsContext.tsx';
import { SourceList } from '../../citations/SourceList.tsx';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import { placeGaps } from '../../domain/gaps.ts';
import { useLanguage } from '../../i18n/LanguageContext.tsx';
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
import type { ProfileParts } from './profileParts.tsx';
import { StandingGroup } from './StandingGroup.tsx';
import {
  EconomyGroup,
  EventsSection,
  OrganisationsGroup,
  PoliciesGroup,
  ProjectsGroup,
} from './StatementGroups.tsx';
import { sheetClasses, sheetDensity } from './sheetDensity.ts';

export interface ProfileContentsProps {
  readonly facts: Atlas;
  /** Id of a place the facts hold. */
  readonly place: string;
  readonly children: ProfileParts | undefined;
}

/** All that is known of a place, in the same order for every place. */
export function ProfileContents({ facts, place: id, children }: ProfileContentsProps) {
  const language = useLanguage();
  const lookup = useMemo(() => createLookup(facts), [facts]);
  const place = lookup.placeById(id);
  const numbers = useMemo(() => (place ? sourceNumbers(lookup, place) : new Map()), [lookup, place]);
  const gaps = useMemo(() => (place ? placeGaps(facts, place) : []), [facts, place]);
  if (!place) return null;
  const density = sheetDensity(lookup, place, language);
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
          {children?.({ facts, place })}
        </div>
      </SourceNumbersContext>
    </FactsContext>
  );
}
