import { useId } from 'react';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import { layerIds } from '../../domain/place.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { OptionGroup } from '../../ui/OptionGroup.tsx';

interface PlaceSelectProps {
  readonly label: string;
  /** Empty for none. */
  readonly value: string;
  /** Places that are not offered. */
  readonly without?: readonly string[];
  readonly onChange: (place: string) => void;
}

/** A place of the atlas, layer by layer. */
export function PlaceSelect({ label, value, without = [], onChange }: PlaceSelectProps) {
  const { contents } = useMessages();
  const { choices: words } = useTexts(embedBuilderTexts);
  const language = useLanguage();
  const places = useAtlasStore((state) => state.atlas.places);
  const id = useId();
  const optionsOf = (isMeant: (place: PlaceEntry) => boolean) =>
    places
      .filter((place) => isMeant(place) && !without.includes(place.id))
      .map((place) => ({ value: place.id, label: place.name[language] }));
  return (
    <p className="field-stack">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {value === '' && (
          <option value="" disabled>
            {words.choose}
          </option>
        )}
        <OptionGroup label={words.noLayer} options={optionsOf(({ layer }) => !layer)} />
        {layerIds.map((layer) => (
          <OptionGroup
            key={layer}
            label={contents.layers[layer]}
            options={optionsOf((place) => place.layer === layer)}
          />
        ))}
      </select>
    </p>
  );
}
