import { createContext, useContext } from 'react';
import type { Language } from '../domain/localizedText.ts';
import type { Messages } from './messages.ts';

/** The interface texts of the page; its language is fixed by its address. */
export const LanguageContext = createContext<Messages | null>(null);

/** @throws if no page is around: texts in a language nobody chose would be a defect. */
export function useMessages(): Messages {
  const messages = useContext(LanguageContext);
  if (!messages) throw new Error('There is no page language here');
  return messages;
}

export function useLanguage(): Language {
  return useMessages().language;
}

/** The texts of a part that is loaded later, in the page's language. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()];
}
