import { useRef } from 'react';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';

interface ComparedChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (places: readonly string[]) => void;
}

/** The places of a comparison: those that are in it, each to be removed, and one more to be added. */
export function ComparedChoice({ chosen, onChange }: ComparedChoiceProps) {
  const { choices: words } = useTexts(embedBuilderTexts);
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  const legend = useRef<HTMLLegendElement>(null);
  const { fewest, most } = comparedPlaces;
  const remove = (place: string): void => {
    onChange(chosen.filter((each) => each !== place));
    // Its button goes with it; what is left of the group takes the focus.
    legend.current?.focus({ preventScroll: true });
  };
  return (
    <fieldset className="embed-group">
      <legend ref={legend} tabIndex={-1}>
        {words.compared}
      </legend>
      {chosen.length > 0 && (
        <ul className="embed-compared">
          {chosen.map((place) => {
            const name = places.find(({ id }) => id === place)?.name[language] ?? place;
            return (
              <li key={place}>
                {name}
                <button
                  type="button"
                  className="icon-button"
                  title={words.remove(name)}
                  onClick={() => remove(place)}
                >
                  <span className="visually-hidden">{words.remove(name)}</span>
                  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                    <path d="m3.5 3.5 9 9m0-9-9 9" className="mark-line" />
                  </svg>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {chosen.length < most && (
        <PlaceSelect
          label={words.add}
          value=""
          without={chosen}
          onChange={(place) => onChange([...chosen, place])}
        />
      )}
      <p className="field-note">{words.count(fewest, most)}</p>
    </fieldset>
  );
}
