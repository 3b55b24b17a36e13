import type { MouseEvent } from 'react';
import type { Place } from '../../domain/place.ts';
import { useLanguage } from '../../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** A place in the panel: a real link to its page that, once the script runs, opens its profile here. */
export function IndustryPlaceLink({ place }: { readonly place: Place }) {
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().selectPlace(place.id, 'profile');
  };
  return (
    <a
      className="industry-place"
      href={placeHref(links, place.id)}
      data-place={place.id}
      onClick={open}
      onPointerEnter={() => store.getState().hoverPlace(place.id)}
      onPointerLeave={() => store.getState().hoverPlace(null)}
    >
      {place.name[language]}
    </a>
  );
}
