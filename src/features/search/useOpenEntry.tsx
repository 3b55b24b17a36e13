import type { SearchEntry } from '../../domain/search/searchEntry.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Opens what was found, and leaves the box ready for the next search. */
export function useOpenEntry(): (entry: SearchEntry) => void {
  const store = useAtlasStoreApi();
  return ({ kind, id, place }) => {
    const { filter, setFilter, selectPlace, setSearchText } = store.getState();
    if (kind === 'sector') setFilter({ ...filter, sectors: [id] });
    else if (place !== undefined) selectPlace(place, 'search');
    setSearchText('');
  };
}
