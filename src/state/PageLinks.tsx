import { createContext, useContext } from 'react';
import type { Language } from '../domain/localizedText.ts';

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

export function homeHref({ language, root }: PageLinks): string {
  return `${root}${language}/`;
}

/** A file served beside the app, such as `data/figures.csv`. */
export function fileHref({ root }: PageLinks, path: string): string {
  return root + path;
}
