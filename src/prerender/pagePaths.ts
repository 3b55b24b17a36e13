import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { type Language, languages } from '../domain/localizedText.ts';

/** A page of the site: its folder below the root (`zh/places/pazhou/`), language and place. */
export interface PagePath {
  readonly folder: string;
  readonly language: Language;
  readonly place: string | null;
}

/** The folder of a page: the home, or a place's own. */
export function pagePath(language: Language, place: string | null): string {
  return `${language}/${place === null ? '' : `places/${place}/`}`;
}

/** The page for readers of any other language: the chooser for the home, the English page of a place. */
export function defaultPagePath(place: string | null): string {
  return place === null ? '' : pagePath('en', place);
}

/** The home and every place, in both languages. */
export function pagePaths(atlas: Pick<AtlasIndex, 'places'>): PagePath[] {
  return languages.flatMap((language) => [
    { folder: pagePath(language, null), language, place: null },
    ...atlas.places.map(({ id }) => ({
      folder: pagePath(language, id),
      language,
      place: id,
    })),
  ]);
}

/** Leads from a folder back to the root: `../` once per level. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').filter(Boolean).length) || './';
}
