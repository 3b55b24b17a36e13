import { useLanguage } from '../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../state/useAtlasStore.tsx';

interface PlaceLinkProps {
  /** Place id; one the atlas does not have is written as it is. */
  readonly place: string;
  /** Where the link stands: in a list beside the map or in a profile. */
  readonly origin: 'list' | 'profile';
}

/** A place by its short name: a link that opens its profile beside the map. */
export function PlaceLink({ place: id, origin }: PlaceLinkProps) {
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
        store.getState().selectPlace(id, origin);
      }}
    >
      {(place.shortName ?? place.name)[language]}
    </a>
  );
}
