import { type Language, languages } from '../domain/localizedText.ts';

/** What a prerendered page says about itself on its root element. */
export interface PageIdentity {
  readonly language: Language;
  /** The place whose own page it is, or null. */
  readonly place: string | null;
  /** Leads from the page to the site's folder: `../`. */
  readonly root: string;
  /** ISO date of the build. */
  readonly builtOn: string;
}

/** Reads the identity the build wrote as data attributes of `<html>`. */
export function readPageIdentity(element: HTMLElement): PageIdentity {
  const { language, place, root, builtOn } = element.dataset;
  return {
    language: languages.find((each) => each === language) ?? 'zh',
    place: place || null,
    root: root ?? './',
    builtOn: builtOn ?? '1970-01-01',
  };
}
