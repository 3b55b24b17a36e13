import { useEffect, useState } from 'react';
import { languageTag, otherLanguage } from '../domain/languageTag.ts';
import type { PageSubject } from '../domain/pageSubject.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { hrefForLanguage } from '../state/hrefForLanguage.ts';
import { pageHref } from '../state/PageLinks.tsx';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

/** The same view in the other language: a real link, which follows the address once the script runs. */
export function LanguageLink({ page, root }: { readonly page: PageSubject; readonly root: string }) {
  const { site } = useMessages();
  const other = otherLanguage(useLanguage());
  const [href, setHref] = useState(pageHref({ language: other, root }, page));
  const view = useAtlasStore((state) => state);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the store, so any change of it counts.
  useEffect(() => {
    setHref(hrefForLanguage(window.location, other));
  }, [view, other]);

  return (
    <a
      className="language-link"
      href={href}
      lang={languageTag(other)}
      hrefLang={languageTag(other)}
      // The camera is written to the address without the store knowing: read it when it counts.
      onPointerDown={() => setHref(hrefForLanguage(window.location, other))}
      onFocus={() => setHref(hrefForLanguage(window.location, other))}
    >
      {site.otherLanguage}
    </a>
  );
}
