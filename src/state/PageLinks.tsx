import { createContext, useContext } from 'react';
import type { Language } from '../domain/localizedText.ts';
import type { PageSubject } from '../domain/pageSubject.ts';

/**
 * Addresses of the atlas' own pages below any base path. `root` leads from the page to the site's
 * folder: relative in the prerendered page, absolute once the script may change the address.
 */
export interface PageLinks {
  readonly language: Language;
  readonly root: string;
}

export const PageLinksContext = createContext<PageLinks>({
  language: 'zh',
  root: './',
});

export function usePageLinks(): PageLinks {
  return useContext(PageLinksContext);
}

/** The page of a place in the page's language. */
export function placeHref({ language, root }: PageLinks, place: string): string {
  return `${root}${language}/places/${place}/`;
}

/** The page of an industry: the zones, organisations and policies of one line of business. */
export function industryHref({ language, root }: PageLinks, sector: string): string {
  return `${root}${language}/industries/${sector}/`;
}

/** The list of all industries. */
export function industriesHref({ language, root }: PageLinks): string {
  return `${root}${language}/industries/`;
}

/** The page about something; the home where it is about nothing in particular. */
export function pageHref(links: PageLinks, { place, industry }: PageSubject): string {
  if (place !== null) return placeHref(links, place);
  if (!industry) return homeHref(links);
  return industry.sector === null ? industriesHref(links) : industryHref(links, industry.sector);
}

export function homeHref({ language, root }: PageLinks): string {
  return `${root}${language}/`;
}

/** A file served beside the app, such as `data/figures.csv`. */
export function fileHref({ root }: PageLinks, path: string): string {
  return root + path;
}
