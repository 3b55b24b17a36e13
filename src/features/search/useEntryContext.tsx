import type { SearchEntry } from '../../domain/search/searchEntry.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/**
 * What tells a hit from others of its name: a place's districts, an organisation's place and what is
 * known of it there, how many places a sector leaves, a policy's place. Empty if there is nothing.
 */
export function useEntryContext({ kind, id, place, status }: SearchEntry): string {
  const { search, tenancyStatus } = useMessages();
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  const facets = useAtlasStore((state) => state.facets);
  const nameOf = (wanted: string): string => {
    const found = places.find((one) => one.id === wanted);
    return (found?.shortName ?? found?.name)?.[language] ?? wanted;
  };
  if (kind === 'sector') return search.narrowsTo(facets.filter(({ sectors }) => sectors.includes(id)).length);
  if (place === undefined) return '';
  if (kind === 'place') {
    const districts = places.find((one) => one.id === place)?.districts ?? [];
    return districts
      .filter((district) => district !== place)
      .map(nameOf)
      .join(' · ');
  }
  if (kind === 'policy') return nameOf(place);
  return status ? search.at(nameOf(place), tenancyStatus[status]) : search.namedAt(nameOf(place));
}
