import { type Language, languages } from '../domain/localizedText.ts';
import type { PageSubject } from '../domain/pageSubject.ts';

/** What a prerendered page says about itself on its root element. */
export interface PageIdentity extends PageSubject {
  readonly language: Language;
  /** Leads from the page to the site's folder: `../`. */
  readonly root: string;
  /** ISO date of the build. */
  readonly builtOn: string;
}

/** Reads the identity the build wrote as data attributes of `<html>`. */
export function readPageIdentity(element: HTMLElement): PageIdentity {
  const { language, place, industry, root, builtOn } = element.dataset;
  return {
    language: languages.find((each) => each === language) ?? 'zh',
    place: place || null,
    // Written on the pages of the industries only, and empty on the list of all.
    ...(industry === undefined ? {} : { industry: { sector: industry || null } }),
    root: root ?? './',
    builtOn: builtOn ?? '1970-01-01',
  };
}
