import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import {
  defaultEmbed,
  type EmbedKind,
  type EmbedMapStart,
  type EmbedOptions,
  type EmbedPart,
  type EmbedTheme,
  embedLeastHeights,
  embedMostHeight,
  embedParts,
} from '../../domain/embedAddress.ts';
import type { Language } from '../../domain/localizedText.ts';

/** What a reader has chosen of an embed. */
export interface EmbedChoices {
  readonly kind: EmbedKind;
  readonly place: string;
  /** Of a comparison, in the order in which they were added. */
  readonly compared: readonly string[];
  readonly language: Language;
  readonly parts: readonly EmbedPart[];
  readonly theme: EmbedTheme;
  readonly map: EmbedMapStart;
  /** Pixels, or as high as the page in the frame. */
  readonly height: number | 'auto';
  /** The facts of today, by their edition; otherwise the embed follows them. */
  readonly isFixedEdition: boolean;
}

/** Kinds whose map can come to life; the others show the city in small. */
export function hasLiveMap(kind: EmbedKind): boolean {
  return kind === 'map' || kind === 'card' || kind === 'compare';
}

/** Whether enough is chosen to embed anything. */
export function isComplete({ kind, compared }: EmbedChoices): boolean {
  return kind !== 'compare' || compared.length >= comparedPlaces.fewest;
}

/** The places that are shown. */
export function shownPlaces({ kind, place, compared }: EmbedChoices): readonly string[] {
  return kind === 'compare' ? compared : [place];
}

/** The choices as the embed's address says them. @param edition of the facts as they are now */
export function embedOptionsOf(choices: EmbedChoices, edition: string): EmbedOptions {
  const { kind, language, parts, theme, map, isFixedEdition } = choices;
  const isLive = hasLiveMap(kind) && parts.includes('map');
  return {
    ...defaultEmbed,
    ...{ language, kind, parts, theme },
    places: shownPlaces(choices),
    map: isLive ? map : defaultEmbed.map,
    edition: isFixedEdition ? edition : null,
  };
}

/** Switches a part. Figures bring their sources; without map and figures nothing would be left. */
export function withPart(
  parts: readonly EmbedPart[],
  part: EmbedPart,
  isShown: boolean,
): readonly EmbedPart[] {
  const shown = embedParts.filter((each) => (each === part ? isShown : parts.includes(each)));
  return embedParts.filter(
    (each) => shown.includes(each) || (each === 'sources' && shown.includes('figures')),
  );
}

/** Whether a part cannot be switched off: sources beside figures, the last of map and figures. */
export function isNeeded(parts: readonly EmbedPart[], part: EmbedPart): boolean {
  if (part === 'sources') return parts.includes('figures');
  if (part === 'map') return !parts.includes('figures');
  return part === 'figures' && !parts.includes('map');
}

/** A fixed height within what the kind can be read in, in whole pixels. */
export function heightWithin(kind: EmbedKind, pixels: number): number {
  const whole = Number.isFinite(pixels) ? Math.round(pixels) : 0;
  return Math.min(Math.max(whole, embedLeastHeights[kind]), embedMostHeight);
}
