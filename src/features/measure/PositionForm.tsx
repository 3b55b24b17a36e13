import { type FormEvent, useId, useRef, useState } from 'react';
import { drawableBounds } from '../../domain/drawing.ts';
import type { LngLat } from '../../domain/outline.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import {
  parseTypedPositions,
  positionToWgs84,
  type TypedPositionProblem,
} from '../../own-data/typedPosition.ts';

/** Datums that coordinates come in; CGCS2000 is WGS-84 here. */
const offeredDatums = ['WGS84', 'GCJ02', 'BD09'] as const;

/** Takes positions as people write them, in the datum they have them in, and hands them on in WGS-84. */
export function PositionForm({
  onPositions,
}: {
  readonly onPositions: (positions: readonly LngLat[]) => void;
}) {
  const { typed } = useTexts(measureTexts);
  const [datum, setDatum] = useState<(typeof offeredDatums)[number]>('WGS84');
  const [problem, setProblem] = useState<TypedPositionProblem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!field.current) return;
    const read = parseTypedPositions(field.current.value, drawableBounds);
    setProblem(read.problem ?? null);
    if (read.problem) return;
    onPositions(read.positions.map((position) => positionToWgs84(position, datum)));
    field.current.value = '';
    field.current.focus();
  };

  return (
    <form className="measure-form" onSubmit={submit}>
      <label htmlFor={`${id}-text`}>{typed.label}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={2}
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
      <p id={`${id}-note`} className="measure-note" data-problem={problem !== null}>
        {problem === null ? typed.example : typed.problems[problem]}
      </p>
      <div className="measure-row">
        <label htmlFor={`${id}-datum`} className="visually-hidden">
          {typed.datum}
        </label>
        <select
          id={`${id}-datum`}
          value={datum}
          onChange={({ currentTarget }) =>
            setDatum(offeredDatums.find((known) => known === currentTarget.value) ?? 'WGS84')
          }
        >
          {offeredDatums.map((known) => (
            <option key={known} value={known}>
              {typed.datums[known]}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {typed.add}
        </button>
      </div>
    </form>
  );
}
