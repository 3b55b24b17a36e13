import { useState } from 'react';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { isFilterPending } from '../state/figuresSlice.ts';
import { selectSearchResults } from '../state/searchResults.ts';
import { selectSelectedPlace, selectVisiblePlaces } from '../state/selectors.ts';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

/** The page's one polite live region: what a search finds, a filter leaves and a click opens or closes. */
export function Announcer() {
  const { announce, filter, map, search } = useMessages();
  const language = useLanguage();
  const place = useAtlasStore(selectSelectedPlace);
  const origin = useAtlasStore((state) => state.selectionOrigin);
  const shown = useAtlasStore(selectVisiblePlaces).size;
  const total = useAtlasStore((state) => state.facets.length);
  const isPending = useAtlasStore(isFilterPending);
  const { asked, entries } = useAtlasStore(selectSearchResults);
  const compared = useAtlasStore((state) => state.compare.length);
  const compareOpen = useAtlasStore((state) => state.compareOpen);
  const [wasOpen, setWasOpen] = useState(false);
  const [closedWith, setClosedWith] = useState<number | null>(null);
  if (wasOpen !== compareOpen) {
    setWasOpen(compareOpen);
    setClosedWith(compareOpen ? null : compared);
  }
  const drawn = useAtlasStore((state) => state.drawingNotice);
  const imported = useAtlasStore((state) => state.ownNotice);
  const studied = useAtlasStore((state) => state.studyNotice);
  const ofSite = useAtlasStore((state) => state.siteNotice);
  const coloured = useAtlasStore((state) => state.colourNotice);
  const updated = useAtlasStore((state) => state.updateNotice);
  const plainMap = useAtlasStore((state) => state.plainMapNotice);
  const mapIsLost = useAtlasStore((state) => state.mapStatus.kind === 'lost');
  // Not atomic: of these lines only the one that has changed is read out.
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="false">
      <p>{asked !== '' && (entries.length > 0 ? search.results(entries.length) : search.none(asked))}</p>
      <p>{isPending ? filter.pending : shown < total && filter.result(shown, total)}</p>
      <p>{place ? announce.selected(place.name[language]) : origin && announce.closed}</p>
      <p>
        {compareOpen
          ? announce.compareOpened(compared)
          : closedWith !== null && announce.compareClosed(closedWith)}
      </p>
      <p>{mapIsLost && map.lost}</p>
      <p>{plainMap}</p>
      <p>{drawn}</p>
      <p>{imported}</p>
      <p>{coloured}</p>
      <p>{updated}</p>
      <p>{studied}</p>
      <p>{ofSite}</p>
    </div>
  );
}
