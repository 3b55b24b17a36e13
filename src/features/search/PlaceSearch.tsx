import { type FormEvent, useId } from 'react';
import { findPlaces } from '../../domain/findPlaces.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

const mostResults = 8;

/** Finds places by any of their names, whatever the filter hides. Enter opens the first. */
export function PlaceSearch() {
  const { search } = useMessages();
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const text = useAtlasStore((state) => state.searchText);
  const places = useAtlasStore((state) => state.atlas.places);
  const inputId = useId();
  const asked = text.trim() !== '';
  const found = asked ? findPlaces(places, text) : [];

  const open = (id: string): void => {
    store.getState().selectPlace(id, 'search');
    store.getState().setSearchText('');
  };
  const openFirst = (event: FormEvent): void => {
    event.preventDefault();
    const [first] = found;
    if (first) open(first.id);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the oldest browsers built for do not know <search> yet.
    <form role="search" className="place-search" onSubmit={openFirst}>
      <label htmlFor={inputId} className="visually-hidden">
        {search.label}
      </label>
      <input
        id={inputId}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={search.placeholder}
        value={text}
        onChange={(event) => store.getState().setSearchText(event.target.value)}
        onKeyDown={(event) => {
          // While Chinese is being composed, Escape belongs to the input method.
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) store.getState().setSearchText('');
        }}
      />
      {asked && (
        <div className="search-results">
          <p>{found.length > 0 ? search.results(found.length) : search.none(text.trim())}</p>
          {found.length > 0 && (
            <ul className="place-list">
              {found.slice(0, mostResults).map((place) => (
                <li key={place.id}>
                  <a
                    className="place-link"
                    href={placeHref(links, place.id)}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      open(place.id);
                    }}
                  >
                    <span className="place-name">{place.name[language]}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </form>
  );
}
