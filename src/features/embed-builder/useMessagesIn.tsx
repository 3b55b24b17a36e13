import { useEffect, useState } from 'react';
import type { Language } from '../../domain/localizedText.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { loadMessages } from '../../i18n/loadMessages.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The interface texts of a language; null until those of another than the page's are there. */
export function useMessagesIn(language: Language): Messages | null {
  const own = useMessages();
  const [other, setOther] = useState<Messages | null>(null);
  useEffect(() => {
    if (language === own.language) return;
    let left = false;
    loadMessages[language]().then(
      (loaded) => {
        if (!left) setOther(loaded);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [language, own.language]);
  if (language === own.language) return own;
  return other?.language === language ? other : null;
}
