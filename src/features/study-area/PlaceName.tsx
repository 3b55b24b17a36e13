import { useLanguage } from '../../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** A place in a list of the tool: a link that opens its profile beside the map. */
export function PlaceName({ place: id }: { readonly place: string }) {
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const place = useAtlasStore((state) => state.atlas.places.find((each) => each.id === id));
  if (!place) return id;
  return (
    <a
      href={placeHref(links, id)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        store.getState().selectPlace(id, 'list');
      }}
    >
      {(place.shortName ?? place.name)[language]}
    </a>
  );
}
