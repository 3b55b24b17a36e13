import { type ReactNode, useMemo } from 'react';
import { createLookup } from '../../atlas/lookup.ts';
import { sourceNumbers } from '../../atlas/sourceNumbers.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ConflictList } from './ConflictList.tsx';
import { FactsContext } from './FactsContext.tsx';
import { FigureList } from './FigureList.tsx';
import { GapList } from './GapList.tsx';
import { HubDistances } from './HubDistances.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceLocation } from './PlaceLocation.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceNumbersContext } from './SourceNumber.tsx';
import { EventList, PolicyList, RelationList, TenancyList } from './StatementLists.tsx';

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
        <div className="profile-body">
          <p className="summary">{place.summary[language]}</p>
          <PlaceFacts place={place} />
          <FigureList place={place.id} />
          <ConflictList place={place.id} />
          <TenancyList place={place.id} />
          <RelationList place={place.id} />
          <EventList place={place.id} />
          <PolicyList place={place.id} />
          <PlaceNotes place={place} />
          <GapList place={place} />
          <PlaceLocation place={place} />
          <HubDistances place={place} />
          <SourceList />
          {facts && children?.({ facts, place })}
        </div>
      </SourceNumbersContext>
    </FactsContext>
  );
}
