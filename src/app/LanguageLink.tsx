import { useEffect, useState } from 'react';
import { languageTag, otherLanguage } from '../domain/languageTag.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { hrefForLanguage } from '../state/hrefForLanguage.ts';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

/** The same view in the other language: a real link, which follows the address once the script runs. */
export function LanguageLink({ place, root }: { readonly place: string | null; readonly root: string }) {
  const { site } = useMessages();
  const other = otherLanguage(useLanguage());
  const plain = `${root}${other}/${place === null ? '' : `places/${place}/`}`;
  const [href, setHref] = useState(plain);
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
