import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { placeIdResolver, type ResolvePlaceId } from './placeIds.ts';

/** The ids a link may use; lists are written in the order given here. */
export interface UrlVocabulary {
  readonly resolvePlace: ResolvePlaceId;
  readonly districts: readonly string[];
  readonly sectors: readonly string[];
  readonly metrics: readonly string[];
}

/** What an atlas has words for. */
export function urlVocabulary(atlas: Pick<AtlasIndex, 'places' | 'sectors' | 'metricIds'>): UrlVocabulary {
  return {
    resolvePlace: placeIdResolver(atlas),
    districts: atlas.places.filter(({ kind }) => kind === 'district').map(({ id }) => id),
    sectors: atlas.sectors.map(({ id }) => id),
    metrics: atlas.metricIds,
  };
}
