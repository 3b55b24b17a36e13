import type { CitedSource } from '../domain/citedSource.ts';
import { languageTag } from '../domain/languageTag.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { punctuation } from '../i18n/punctuation.ts';

/** What a publication's title says in the reader's language and, where it differs, as it was printed. */
export function SourceTitle({ source }: { readonly source: CitedSource }) {
  const { source: words } = useMessages();
  const language = useLanguage();
  const { open, colon, close } = punctuation[language];
  const translated = source.titleTranslated[language];
  return (
    <>
      <cite>{translated}</cite>
      {isOriginalTitle(source) && source.title !== translated && (
        <span className="source-original">
          {open + words.original + colon}
          <span lang={languageTag(source.language)}>{source.title}</span>
          {close}
        </span>
      )}
    </>
  );
}

/** Where the published title is not known, a description stands in its place in both languages. */
function isOriginalTitle({ title, language, titleTranslated }: CitedSource): boolean {
  return language === 'en' || title !== titleTranslated.en;
}
