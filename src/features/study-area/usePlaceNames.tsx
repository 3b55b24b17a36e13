import { useMemo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Writes places by their names, as a list in the page's language. */
export function usePlaceNames(): (ids: readonly string[]) => string {
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  return useMemo(() => {
    const names = new Map(places.map(({ id, name, shortName }) => [id, (shortName ?? name)[language]]));
    return (ids) => ids.map((id) => names.get(id) ?? id).join(punctuation[language].comma);
  }, [places, language]);
}
