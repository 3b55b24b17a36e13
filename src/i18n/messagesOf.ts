import type { Language } from '../domain/localizedText.ts';
import { en } from './messages.en.ts';
import type { Messages } from './messages.ts';
import { zh } from './messages.zh.ts';

/** The interface texts of both languages, for whatever needs both; a page fetches its own only. */
export const messagesOf: Readonly<Record<Language, Messages>> = { zh, en };
