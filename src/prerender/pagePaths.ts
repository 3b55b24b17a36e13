import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { type Language, languages } from '../domain/localizedText.ts';
import type { PageSubject } from '../domain/pageSubject.ts';
import { pageHref } from '../state/PageLinks.tsx';

/** A page of the site: its folder below the root (`zh/places/pazhou/`), language and subject. */
export interface PagePath extends PageSubject {
  readonly folder: string;
  readonly language: Language;
}

/** The whole atlas. */
export const homeSubject: PageSubject = { place: null };
/** The list of all industries. */
export const industriesSubject: PageSubject = { place: null, industry: { sector: null } };

/** The folder of a page. */
export function pagePath(language: Language, subject: PageSubject): string {
  return pageHref({ language, root: '' }, subject);
}

/** The page for readers of any other language: the chooser for the home, else the English page. */
export function defaultPagePath(subject: PageSubject): string {
  return subject.place === null && !subject.industry ? '' : pagePath('en', subject);
}

/** The home, every place, the list of industries and every industry, in both languages. */
export function pagePaths(atlas: Pick<AtlasIndex, 'places' | 'sectors'>): PagePath[] {
  const subjects: readonly PageSubject[] = [
    homeSubject,
    ...atlas.places.map(({ id }) => ({ place: id })),
    industriesSubject,
    ...atlas.sectors.map(({ id }) => ({ place: null, industry: { sector: id } })),
  ];
  return languages.flatMap((language) =>
    subjects.map((subject) => ({ folder: pagePath(language, subject), language, ...subject })),
  );
}

/** Leads from a folder back to the root: `../` once per level. */
export function rootFrom(folder: string): string {
  return '../'.repeat(folder.split('/').filter(Boolean).length) || './';
}
