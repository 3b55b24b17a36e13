import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { type Language, languages } from '../domain/localizedText.ts';

/** A page of the site: its folder below the root (`zh/places/pazhou/`), language and place. */
export interface PagePath {
  readonly folder: string;
  readonly language: Language;
  readonly place: string | null;
}

/** The home and every place, in both languages. */
export function pagePaths(atlas: Pick<AtlasIndex, 'places'>): PagePath[] {
  return languages.flatMap((language) => [
    { folder: `${language}/`, language, place: null },
    ...atlas.places.map(({ id }) => ({
      folder: `${language}/places/${id}/`,
      language,
      place: id,
    })),
  ]);
}

/** Leads from a folder back to the root: `../` once per level. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').filter(Boolean).length) || './';
}
