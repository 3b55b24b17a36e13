import type { Language } from './localizedText.ts';

/** BCP 47 tag of a page language: simplified Chinese or English. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
