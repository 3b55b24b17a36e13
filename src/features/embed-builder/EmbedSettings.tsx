import {
  type EmbedKind,
  embedKinds,
  embedMapStarts,
  embedParts,
  embedThemes,
} from '../../domain/embedAddress.ts';
import { languages } from '../../domain/localizedText.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { ChoiceSelect } from './ChoiceSelect.tsx';
import { ComparedChoice } from './ComparedChoice.tsx';
import { type EmbedChoices, hasLiveMap, heightWithin, isNeeded, withPart } from './embedChoices.ts';
import { HeightChoice } from './HeightChoice.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { RadioGroup } from './RadioGroup.tsx';

interface EmbedSettingsProps {
  readonly choices: EmbedChoices;
  /** Of the facts as they are now. */
  readonly edition: string;
  readonly onChange: (choices: EmbedChoices) => void;
}

/** What is to be embedded and how. */
export function EmbedSettings({ choices, edition, onChange }: EmbedSettingsProps) {
  const { choices: words } = useTexts(embedBuilderTexts);
  const { kind, parts, height, isFixedEdition } = choices;
  const choose = (chosen: Partial<EmbedChoices>): void => onChange({ ...choices, ...chosen });
  const chooseKind = (chosen: EmbedKind): void =>
    choose({ kind: chosen, height: height === 'auto' ? height : heightWithin(chosen, height) });
  return (
    <div className="embed-settings">
      <ChoiceSelect
        label={words.kind}
        options={embedKinds}
        names={words.kinds}
        value={kind}
        onChange={chooseKind}
      />
      {kind === 'compare' ? (
        <ComparedChoice chosen={choices.compared} onChange={(compared) => choose({ compared })} />
      ) : (
        <PlaceSelect label={words.place} value={choices.place} onChange={(place) => choose({ place })} />
      )}
      <ChoiceSelect
        label={words.language}
        options={languages}
        names={words.languages}
        value={choices.language}
        onChange={(language) => choose({ language })}
      />
      <fieldset className="embed-group">
        <legend>{words.parts}</legend>
        {embedParts.map((part) => (
          <label key={part} className="embed-option">
            <input
              type="checkbox"
              checked={parts.includes(part)}
              disabled={isNeeded(parts, part)}
              onChange={({ currentTarget }) =>
                choose({ parts: withPart(parts, part, currentTarget.checked) })
              }
            />
            {words.partNames[part]}
          </label>
        ))}
        <p className="embed-note">{words.partsNote}</p>
      </fieldset>
      <ChoiceSelect
        label={words.theme}
        options={embedThemes}
        names={words.themes}
        value={choices.theme}
        onChange={(theme) => choose({ theme })}
      />
      {hasLiveMap(kind) && parts.includes('map') && (
        <ChoiceSelect
          label={words.map}
          options={embedMapStarts}
          names={words.maps}
          value={choices.map}
          onChange={(map) => choose({ map })}
        />
      )}
      <HeightChoice kind={kind} height={height} onChange={(chosen) => choose({ height: chosen })} />
      <RadioGroup
        legend={words.edition}
        options={['follows', 'pinned']}
        names={{ follows: words.follows, pinned: words.pinned(edition) }}
        value={isFixedEdition ? 'pinned' : 'follows'}
        onChange={(chosen) => choose({ isFixedEdition: chosen === 'pinned' })}
      >
        <p className="embed-note">{isFixedEdition ? words.pinnedNote : words.followsNote}</p>
      </RadioGroup>
    </div>
  );
}
