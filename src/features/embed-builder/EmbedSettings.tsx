import {
  type EmbedKind,
  embedKinds,
  embedMapStarts,
  embedParts,
  embedThemes,
} from '../../domain/embedAddress.ts';
import { languages } from '../../domain/localizedText.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
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
      <p className="field-stack">
        <ChoiceSelect
          label={words.kind}
          values={embedKinds}
          names={words.kinds}
          value={kind}
          onChange={chooseKind}
        />
      </p>
      {kind === 'compare' ? (
        <ComparedChoice chosen={choices.compared} onChange={(compared) => choose({ compared })} />
      ) : (
        <PlaceSelect label={words.place} value={choices.place} onChange={(place) => choose({ place })} />
      )}
      <p className="field-stack">
        <ChoiceSelect
          label={words.language}
          values={languages}
          names={words.languages}
          value={choices.language}
          onChange={(language) => choose({ language })}
        />
      </p>
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
        <p className="field-note">{words.partsNote}</p>
      </fieldset>
      <p className="field-stack">
        <ChoiceSelect
          label={words.theme}
          values={embedThemes}
          names={words.themes}
          value={choices.theme}
          onChange={(theme) => choose({ theme })}
        />
      </p>
      {hasLiveMap(kind) && parts.includes('map') && (
        <p className="field-stack">
          <ChoiceSelect
            label={words.map}
            values={embedMapStarts}
            names={words.maps}
            value={choices.map}
            onChange={(map) => choose({ map })}
          />
        </p>
      )}
      <HeightChoice kind={kind} height={height} onChange={(chosen) => choose({ height: chosen })} />
      <RadioGroup
        legend={words.edition}
        options={['follows', 'pinned']}
        names={{ follows: words.follows, pinned: words.pinned(edition) }}
        value={isFixedEdition ? 'pinned' : 'follows'}
        onChange={(chosen) => choose({ isFixedEdition: chosen === 'pinned' })}
      >
        <p className="field-note">{isFixedEdition ? words.pinnedNote : words.followsNote}</p>
      </RadioGroup>
    </div>
  );
}
