import type { Language } from './localizedText.ts';
import { themes } from './palette.ts';
import { type LayerId, layerIds } from './place.ts';

/** What a page for embedding shows of a place; `compare` is of several. */
export const embedKinds = ['map', 'card', 'table', 'timeline', 'compare'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** Parts of the page that can be left out. Sources stay wherever figures are shown. */
export const embedParts = ['map', 'figures', 'sources', 'link'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** `auto` follows the reader's system. */
export const embedThemes = ['auto', ...themes] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** When the interactive map takes the picture's place: at the reader's click, once the page is there, or not at all. */
export const embedMapStarts = ['click', 'auto', 'never'] as const;
export type EmbedMapStart = (typeof embedMapStarts)[number];

/** The query's keys, in the order they are written. A public contract: add, never rename. */
export const embedQueryKeys = ['places', 'metric', 'layers', 'theme', 'parts', 'map', 'edition'] as const;
export type EmbedQueryKey = (typeof embedQueryKeys)[number];

/** Everything an embed's address says. */
export interface EmbedOptions {
  readonly language: Language;
  readonly kind: EmbedKind;
  /** One place; of a comparison those to compare, all of them where there is none. */
  readonly places: readonly string[];
  /** Only this metric's figures; null for all. */
  readonly metric: string | null;
  readonly layers: readonly LayerId[];
  readonly theme: EmbedTheme;
  readonly parts: readonly EmbedPart[];
  readonly map: EmbedMapStart;
  /** The edition of the facts that the page around was written for; null where it said none. */
  readonly edition: string | null;
}

/** The place that stands for the whole city. */
export const embedCity = 'guangzhou';

/** A comparison shows at most so many places side by side. */
export const mostEmbedPlaces = 12;

/** The map of the whole city with nothing narrowed: what an address leaves out means these. */
export const defaultEmbed: Omit<EmbedOptions, 'language'> = {
  kind: 'map',
  places: [embedCity],
  metric: null,
  layers: layerIds,
  theme: 'auto',
  parts: embedParts,
  map: 'click',
  edition: null,
};

/**
 * Pixels that a frame of each kind gets where nothing adjusts its height: at a width of about 360 enough for
 * what is to be seen first (of a map its whole picture and the first figures); what is longer scrolls in it.
 */
export const embedFallbackHeights: Readonly<Record<EmbedKind, number>> = {
  map: 860,
  card: 620,
  table: 720,
  timeline: 720,
  compare: 760,
};

/** Pixels below which a frame about 360 wide does not show title and map, or title and a first row, at once. */
export const embedLeastHeights: Readonly<Record<EmbedKind, number>> = {
  map: 480,
  card: 480,
  table: 360,
  timeline: 360,
  compare: 480,
};

/** Heights beyond this are a mistake, and would make a page that never ends. */
export const embedMostHeight = 20_000;

const placeId = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Whether a text has the form of a place's id: safe in a path. */
export function isPlaceId(text: string): boolean {
  return placeId.test(text);
}

/** The folder of a page for embedding, below the site's own: `embed/zh/pazhou/card/`. */
export function embedPath(language: Language, kind: EmbedKind, place: string): string {
  if (kind === 'compare') return `embed/${language}/compare/`;
  return `embed/${language}/${place}/${kind === 'map' ? '' : `${kind}/`}`;
}

/**
 * The address of an embed below the site's folder: `embed/en/pazhou/card/?theme=dark`. What is as by
 * default is left out.
 */
export function embedAddress(options: EmbedOptions): string {
  const { language, kind, places } = options;
  return embedPath(language, kind, places[0] ?? embedCity) + queryText(embedQuery(options));
}

/** What the query of an embed's address says, by key. The element takes the same as attributes. */
export function embedQuery(options: EmbedOptions): Partial<Record<EmbedQueryKey, string>> {
  const { kind, places, metric, layers, theme, parts, map, edition } = options;
  return {
    ...(kind === 'compare' && places.length > 0 && { places: places.join(',') }),
    ...(metric !== null && { metric }),
    ...(layers.length < layerIds.length && { layers: layers.join(',') || 'none' }),
    ...(theme !== defaultEmbed.theme && { theme }),
    ...(parts.length < embedParts.length && { parts: parts.join(',') }),
    ...(map !== defaultEmbed.map && { map }),
    ...(edition !== null && { edition }),
  };
}

/** `?theme=dark&parts=map,link` in the order of the keys; empty where nothing is said. */
export function queryText(query: Partial<Record<EmbedQueryKey, string>>): string {
  const said = embedQueryKeys.flatMap((key) => {
    const value = query[key];
    return value ? [`${key}=${encodeURIComponent(value).replace(/%2C/g, ',')}`] : [];
  });
  return said.length > 0 ? `?${said.join('&')}` : '';
}
