import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import { type EmbedKind, embedKinds, embedPath } from '../../domain/embedAddress.ts';
import { type Language, languages } from '../../domain/localizedText.ts';

/** A page for embedding: its folder below the site's root and what it shows. */
export interface EmbedPagePath {
  readonly folder: string;
  readonly language: Language;
  readonly kind: EmbedKind;
  /** Null on the page that compares. */
  readonly place: string | null;
}

/** Every place in every kind, and the comparison of all, in both languages. */
export function embedPaths({ places }: Pick<AtlasIndex, 'places'>): EmbedPagePath[] {
  const ofPlace = embedKinds.filter((kind) => kind !== 'compare');
  return languages.flatMap((language) => [
    ...places.flatMap(({ id }) =>
      ofPlace.map((kind) => ({ folder: embedPath(language, kind, id), language, kind, place: id })),
    ),
    { folder: embedPath(language, 'compare', ''), language, kind: 'compare', place: null },
  ]);
}
