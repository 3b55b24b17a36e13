import type { MouseEvent } from 'react';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import { otherLanguage } from '../../domain/languageTag.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import type { SelectionOrigin } from '../../state/selectionSlice.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';

interface PlaceLinkProps {
  readonly place: PlaceEntry;
  readonly origin: SelectionOrigin;
}

/** A place in a list: a real link that, once the script runs, opens the profile beside the map. */
export function PlaceLink({ place, origin }: PlaceLinkProps) {
  const language = useLanguage();
  const { evidence } = useMessages();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const isSelected = useAtlasStore((state) => state.selectedPlace === place.id);
  const isHovered = useAtlasStore((state) => state.hoveredPlace === place.id);
  const other = otherLanguage(language);
  const name = place.shortName ?? place.name;

  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().selectPlace(place.id, origin);
  };

  return (
    <a
      className={`place-link${isHovered ? ' is-hovered' : ''}`}
      href={placeHref(links, place.id)}
      aria-current={isSelected ? 'true' : undefined}
      data-place={place.id}
      onClick={open}
      onPointerEnter={() => store.getState().hoverPlace(place.id)}
      onPointerLeave={() => store.getState().hoverPlace(null)}
    >
      <span className="place-name">
        {`${name[language]} `}
        <EvidenceMark evidence={place.evidence} label={evidence[place.evidence]} />
      </span>
      {place.nameIsPublished && (
        <ForeignText language={other} className="place-other-name">
          {name[other]}
        </ForeignText>
      )}
    </a>
  );
}
