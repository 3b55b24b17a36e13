import { useMemo } from 'react';
import { useLanguage } from '../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

/** The short name of a place by its id, in the language of the page. */
export function usePlaceNames(): (id: string) => string {
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  return useMemo(() => {
    const names = new Map(places.map(({ id, shortName, name }) => [id, (shortName ?? name)[language]]));
    return (id) => names.get(id) ?? id;
  }, [places, language]);
}
