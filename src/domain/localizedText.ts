/** The two languages of the atlas. They are equals: every text exists in both. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages; neither may be missing. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
