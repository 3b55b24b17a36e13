import type { Language } from './localizedText.ts';

/** Size of a share picture in pixels, as link previews crop it least. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** The picture of a page, below the site's folder; no place is called `atlas`. */
export function sharePath(language: Language, place: string | null): string {
  return `share/${language}/${place ?? 'atlas'}.png`;
}
