import type { Language } from '../domain/localizedText.ts';
import type { Messages } from './messages.ts';

/** Fetches the interface texts of one language. */
export const loadMessages: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: async () => (await import('./messages.zh.ts')).zh,
  en: async () => (await import('./messages.en.ts')).en,
};
