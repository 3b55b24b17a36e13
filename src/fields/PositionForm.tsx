import { type FormEvent, useId, useRef, useState } from 'react';
import { drawableBounds } from '../domain/drawing.ts';
import type { LngLat } from '../domain/outline.ts';
import { useTexts } from '../i18n/LanguageContext.tsx';
import { positionTexts } from '../i18n/parts/position.ts';
import {
  parseTypedPositions,
  positionToWgs84,
  type TypedPositionProblem,
} from '../own-data/typedPosition.ts';
import { ChoiceSelect } from './ChoiceSelect.tsx';

/** Datums that coordinates come in; CGCS2000 is WGS-84 here. */
const offeredDatums = ['WGS84', 'GCJ02', 'BD09'] as const;

interface PositionFormProps {
  /** On the button. */
  readonly action: string;
  /** Takes one position at a time, and keeps it in the field. */
  readonly isSingle?: boolean;
  readonly onPositions: (positions: readonly LngLat[]) => void;
}

/** Takes positions as people write them, in the datum they have them in, and hands them on in WGS-84. */
export function PositionForm({ action, isSingle = false, onPositions }: PositionFormProps) {
  const typed = useTexts(positionTexts);
  const [datum, setDatum] = useState<(typeof offeredDatums)[number]>('WGS84');
  const [problem, setProblem] = useState<TypedPositionProblem | 'several' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!field.current) return;
    const read = parseTypedPositions(field.current.value, drawableBounds);
    const found = read.problem ?? (isSingle && read.positions.length > 1 ? 'several' : null);
    setProblem(found);
    if (found) return;
    onPositions(read.positions.map((position) => positionToWgs84(position, datum)));
    if (isSingle) return;
    field.current.value = '';
    field.current.focus();
  };

  return (
    <form className="field-form" onSubmit={submit}>
      <label htmlFor={`${id}-text`}>{typed.label}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={isSingle ? 1 : 2}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onKeyDown={(event) => {
          // A position is one line; pasted lists have more, and Shift makes one by hand.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <p id={`${id}-note`} className="field-note" data-problem={problem !== null}>
        {problem === null ? (isSingle ? typed.exampleOfOne : typed.example) : typed.problems[problem]}
      </p>
      <div className="field-row">
        <ChoiceSelect
          label={typed.datum}
          isLabelHidden
          values={offeredDatums}
          names={typed.datums}
          value={datum}
          onChange={setDatum}
        />
        <button type="submit" className="button">
          {action}
        </button>
      </div>
    </form>
  );
}
