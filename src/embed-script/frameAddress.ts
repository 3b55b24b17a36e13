import {
  type EmbedKind,
  type EmbedQueryKey,
  embedCity,
  embedKinds,
  embedPath,
  embedQueryKeys,
  isPlaceId,
  queryText,
} from '../domain/embedAddress.ts';
import { type Language, languages } from '../domain/localizedText.ts';

/** Reads an attribute; empty where there is none. */
export type ReadAttribute = (name: string) => string;

/** What the element's attributes make of a frame. The page in the frame drops values it does not know. */
export interface FrameAddress {
  readonly language: Language;
  readonly kind: EmbedKind;
  /** Below the site's folder. */
  readonly path: string;
}

export function frameAddress(read: ReadAttribute, pageLanguage: string): FrameAddress {
  const language = languages.find((each) => each === (read('lang') || pageLanguage).slice(0, 2)) ?? 'en';
  const places = read('place').split(',').filter(isPlaceId);
  const asked = embedKinds.find((each) => each === read('kind'));
  const kind = asked ?? (places.length > 1 ? 'compare' : 'map');
  const query: Partial<Record<EmbedQueryKey, string>> = {};
  for (const key of embedQueryKeys) query[key] = read(key);
  query.places = kind === 'compare' ? places.join(',') : '';
  return { language, kind, path: embedPath(language, kind, places[0] ?? embedCity) + queryText(query) };
}
