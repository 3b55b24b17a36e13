import { latestTenancy } from '../../domain/latestTenancy.ts';
import type { SearchEntry } from '../../domain/search/searchEntry.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFacetsAsOf, selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/**
 * What tells a hit from others of its name: a place's districts, an organisation's place and what is
 * known of it there, how many places a sector leaves, a policy's place. Empty if there is nothing. At
 * an earlier date it says what was known then; the names themselves are found at any date.
 */
export function useEntryContext({ kind, id, place, status }: SearchEntry): string {
  const { search, tenancyStatus } = useMessages();
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  const facets = useAtlasStore(selectFacetsAsOf);
  const then = useAtlasStore((state) => (state.asOf === null ? null : selectFactsAsOf(state)));
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
  if (!status) return search.namedAt(nameOf(place));
  const known = then ? latestTenancy(then, id, place)?.status : status;
  return known ? search.at(nameOf(place), tenancyStatus[known]) : nameOf(place);
}
