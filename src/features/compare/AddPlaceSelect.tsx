import { useId } from 'react';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Adds a place to the comparison from the list of those that are not in it. */
export function AddPlaceSelect() {
  const { compare: words } = useMessages();
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const id = useId();
  const places = useAtlasStore((state) => state.atlas.places);
  const compare = useAtlasStore((state) => state.compare);
  if (compare.length >= comparedPlaces.most) return <p>{words.full(comparedPlaces.most)}</p>;
  return (
    <p>
      <label htmlFor={id}>{words.addPlace}</label>{' '}
      <select id={id} value="" onChange={(event) => store.getState().addToCompare(event.target.value)}>
        <option value="" disabled>
          {words.choosePlace}
        </option>
        {places
          .filter((place) => !compare.includes(place.id))
          .map((place) => (
            <option key={place.id} value={place.id}>
              {place.name[language]}
            </option>
          ))}
      </select>
    </p>
  );
}
