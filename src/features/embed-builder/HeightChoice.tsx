import { useId, useState } from 'react';
import {
  type EmbedKind,
  embedFallbackHeights,
  embedLeastHeights,
  embedMostHeight,
} from '../../domain/embedAddress.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { heightWithin } from './embedChoices.ts';
import { RadioGroup } from './RadioGroup.tsx';

interface HeightChoiceProps {
  readonly kind: EmbedKind;
  readonly height: number | 'auto';
  readonly onChange: (height: number | 'auto') => void;
}

/** As high as the content, or so many pixels: not fewer than the content can be read in. */
export function HeightChoice({ kind, height, onChange }: HeightChoiceProps) {
  const { choices: words } = useTexts(embedBuilderTexts);
  const id = useId();
  const [typed, setTyped] = useState('');
  const least = embedLeastHeights[kind];
  const isWrong = height !== 'auto' && typed !== '' && Number(typed) !== height;
  return (
    <RadioGroup
      legend={words.height}
      options={['auto', 'fixed']}
      names={{ auto: words.automatic, fixed: words.fixed }}
      value={height === 'auto' ? height : 'fixed'}
      onChange={(chosen) => {
        setTyped('');
        onChange(chosen === 'auto' ? chosen : embedFallbackHeights[kind]);
      }}
    >
      {height === 'auto' ? (
        <p className="field-note">{words.heightNote(embedFallbackHeights[kind])}</p>
      ) : (
        <p className="field-stack">
          <label htmlFor={id}>{words.pixels}</label>
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={least}
            max={embedMostHeight}
            step={1}
            aria-describedby={isWrong ? `${id}n` : undefined}
            value={typed === '' ? height : typed}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
              onChange(heightWithin(kind, Number(value)));
            }}
            onBlur={() => setTyped('')}
          />
          {isWrong && (
            <span id={`${id}n`} role="status" className="field-note field-warning">
              {height === embedMostHeight ? words.tooHigh(embedMostHeight) : words.tooLow(least)}
            </span>
          )}
        </p>
      )}
    </RadioGroup>
  );
}
