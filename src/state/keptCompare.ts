import { comparedPlaces } from '../domain/comparedPlaces.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { placeIdResolver } from './placeIds.ts';

/** As much of `window.localStorage` as keeping a shortlist needs. */
export type ListStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'guangzhou-zone-atlas.compare';

/**
 * Keeps the shortlist on this device, and only while the reader asks for it: nothing is written
 * before, and all is removed when the wish ends. A list in the link comes first; the kept one is
 * taken where the link has none. To be called after the address has been read.
 *
 * @param storage May throw, as it does where the browser forbids storage: then nothing is kept.
 * @returns a function that ends it; what is kept stays.
 */
export function keepCompare(store: AtlasStore, storage: () => ListStorage): () => void {
  const kept = attempt(() => storage().getItem(key)) ?? null;
  if (kept !== null) {
    const resolve = placeIdResolver(store.getState().atlas);
    const places = [...new Set(kept.split(',').flatMap((id) => resolve(id) ?? []))];
    store.setState(({ compare }) => ({
      compareKept: true,
      compare: compare.length > 0 ? compare : places.slice(0, comparedPlaces.most),
    }));
  }
  return store.subscribe((state, before) => {
    if (state.compareKept && (!before.compareKept || state.compare !== before.compare)) {
      attempt(() => storage().setItem(key, state.compare.join(',')));
    } else if (!state.compareKept && before.compareKept) {
      attempt(() => storage().removeItem(key));
    }
  });
}

function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    // Forbidden or full: the shortlist is in the link all the same.
    return undefined;
  }
}
