import type { DescriptionRowId } from '../../domain/comparisonDescription.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import type { Messages } from '../../i18n/messages.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { type CompareTexts, compareTexts } from '../../i18n/parts/compare.ts';

const nameIn: Readonly<Record<DescriptionRowId, (messages: Messages, texts: CompareTexts) => string>> = {
  district: ({ profile }) => profile.district,
  level: ({ profile }) => profile.level,
  role: ({ profile }) => profile.role,
  sectors: ({ profile }) => profile.sectors,
  location: (_messages, { location }) => location,
  airport: (_messages, { airport }) => airport,
};

function rowName(row: DescriptionRowId): LocalizedText {
  return { zh: nameIn[row](messagesOf.zh, compareTexts.zh), en: nameIn[row](messagesOf.en, compareTexts.en) };
}

/** The names of the describing rows, for the file that holds both languages. */
export const rowNames: Readonly<Record<DescriptionRowId, LocalizedText>> = {
  district: rowName('district'),
  level: rowName('level'),
  role: rowName('role'),
  sectors: rowName('sectors'),
  location: rowName('location'),
  airport: rowName('airport'),
};
