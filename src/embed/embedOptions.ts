import {
  defaultEmbed,
  type EmbedKind,
  type EmbedOptions,
  embedKinds,
  embedMapStarts,
  embedParts,
  embedThemes,
  isPlaceId,
  mostEmbedPlaces,
} from '../domain/embedAddress.ts';
import { type Language, languages } from '../domain/localizedText.ts';
import { layerIds } from '../domain/place.ts';
import { inOrder, readSwitches, splitList, unique } from '../state/urlLists.ts';

/** What a page for embedding is by its path. */
export interface EmbedPage {
  readonly language: Language;
  readonly kind: EmbedKind;
  /** Null on the page that compares. */
  readonly place: string | null;
}

const metricId = /^[a-z0-9_]{1,60}$/;
/** A fingerprint, as the compiler makes it. */
const editionId = /^[0-9a-f]{8}$/;

/**
 * What an embed's address asks for: the page's path, and the query laid over it. `embedAddress` writes
 * it. The query may also name another `place`, `kind` or `lang` than the path. Unknown values are dropped.
 */
export function decodeEmbedOptions(query: string, page: EmbedPage): EmbedOptions {
  const asked = new URLSearchParams(query);
  const value = (key: string): string => asked.get(key) ?? '';
  const oneOf = <Value extends string>(key: string, known: readonly Value[], fallback: Value): Value =>
    known.find((each) => each === asked.get(key)) ?? fallback;
  const named = unique(splitList(value('places') || value('place')).filter(isPlaceId));
  const kind = oneOf('kind', embedKinds, page.kind);
  const places = namedPlaces(kind, named, page.place);
  const parts = inOrder(splitList(value('parts')), embedParts);
  return {
    language: oneOf('lang', languages, page.language),
    // Without a place there is nothing else to show than the comparison of all.
    kind: places.length === 0 ? 'compare' : kind,
    places,
    metric: metricId.test(value('metric')) ? value('metric') : null,
    layers: readSwitches(value('layers'), layerIds),
    theme: oneOf('theme', embedThemes, defaultEmbed.theme),
    parts: shownParts(parts),
    map: oneOf('map', embedMapStarts, defaultEmbed.map),
    edition: editionId.test(value('edition')) ? value('edition') : null,
  };
}

function namedPlaces(kind: EmbedKind, named: readonly string[], own: string | null): readonly string[] {
  const places = named.length === 0 && own !== null ? [own] : named;
  return places.slice(0, kind === 'compare' ? mostEmbedPlaces : 1);
}

/** At least the picture or the figures are shown, and figures never without their sources. */
function shownParts(asked: EmbedOptions['parts']): EmbedOptions['parts'] {
  if (!asked.includes('map') && !asked.includes('figures')) return embedParts;
  return embedParts.filter(
    (part) => asked.includes(part) || (part === 'sources' && asked.includes('figures')),
  );
}
