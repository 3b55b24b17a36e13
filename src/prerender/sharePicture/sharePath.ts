import type { Language } from '../../domain/localizedText.ts';

/** The picture of a page, below the site's folder; no place is called `atlas`. */
export function sharePath(language: Language, place: string | null): string {
  return `share/${language}/${place ?? 'atlas'}.png`;
}
