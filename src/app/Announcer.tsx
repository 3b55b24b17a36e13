import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { selectSelectedPlace, selectVisiblePlaces } from '../state/selectors.ts';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

/** The page's one polite live region: what was opened, and how many places a filter leaves. */
export function Announcer() {
  const { announce, filter } = useMessages();
  const language = useLanguage();
  const place = useAtlasStore(selectSelectedPlace);
  const origin = useAtlasStore((state) => state.selectionOrigin);
  const shown = useAtlasStore(selectVisiblePlaces).size;
  const total = useAtlasStore((state) => state.facets.length);
  const selection = place ? announce.selected(place.name[language]) : origin ? announce.closed : '';
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {shown < total && `${filter.result(shown, total)} `}
      {selection}
    </div>
  );
}
