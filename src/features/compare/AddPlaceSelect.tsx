import { useId } from 'react';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Adds a place to the comparison from the list of those that are not in it. */
export function AddPlaceSelect() {
  const { compare: shortlist } = useMessages();
  const words = useTexts(compareTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const id = useId();
  const places = useAtlasStore((state) => state.atlas.places);
  const compare = useAtlasStore((state) => state.compare);
  if (compare.length >= comparedPlaces.most) return <p>{shortlist.full(comparedPlaces.most)}</p>;
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
