import { createContext, useContext } from 'react';
import type { Language } from '../domain/localizedText.ts';
import { en } from './messages.en.ts';
import type { Messages } from './messages.ts';
import { zh } from './messages.zh.ts';

/** The interface texts of each language. */
export const messagesOf: Readonly<Record<Language, Messages>> = { zh, en };

/** The language of the page; it is fixed by the page's address. */
export const LanguageContext = createContext<Language>('zh');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return messagesOf[useContext(LanguageContext)];
}

/** The texts of a part that is loaded later, in the page's language. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useContext(LanguageContext)];
}
