import { useId, useState } from 'react';
import type { Language } from '../../domain/localizedText.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { datumEvidenceText } from '../../i18n/parts/datumEvidence.ts';
import { importTexts } from '../../i18n/parts/import.ts';
import type { RankedReading } from '../../own-data/datum/rankReadings.ts';
import type { OpenQuestion } from './importDesk.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { useImportDesk } from './useImportDesk.tsx';
import { useReadingPreview } from './useReadingPreview.tsx';

/** Readings beyond these are folded away, unless the evidence still gives them this share of belief. */
const alwaysShown = 3;
const leastFit = 0.01;

interface DatumFormProps {
  readonly open: OpenQuestion;
  /** Questions after this one. */
  readonly left: number;
}

/** In which datum a file's numbers are: nothing is placed before the reader confirms a reading. */
export function DatumForm({ open, left }: DatumFormProps) {
  const { question: words, records } = useTexts(importTexts);
  const language = useLanguage();
  const { desk } = useImportDesk();
  const { id, question, confirmed } = open;
  const { ranked, confidence, stated } = question.ranking;
  // Where nothing tells the readings apart, none is chosen beforehand: a mere click would be a guess.
  const proposed = confidence === 'open' ? null : (ranked[0]?.reading.id ?? null);
  const [chosen, setChosen] = useState(confirmed?.id ?? proposed);
  const reading = ranked.find((each) => each.reading.id === chosen)?.reading ?? null;
  useReadingPreview(id, reading);
  const group = useId();
  const isPlain = (each: RankedReading, index: number) => index < alwaysShown || each.fit >= leastFit;
  const common = commonEvidence(ranked.filter(isPlain), language);
  const choice = (each: RankedReading) => (
    <ReadingChoice
      key={each.reading.id}
      group={group}
      ranked={each}
      common={common}
      isChosen={each.reading.id === chosen}
      onChoose={() => setChosen(each.reading.id)}
    />
  );
  const others = ranked.filter((each, index) => !isPlain(each, index));
  return (
    <form
      className="import-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (reading) void desk.confirm(id, reading);
      }}
    >
      <h3>{question.name}</h3>
      <p className="import-note">
        {question.format} · {records(formatNumber(question.rows, language))}
      </p>
      {stated.kind === 'not-convertible' && (
        <p className="import-warning">{words.notConvertible(stated.name[language])}</p>
      )}
      {stated.kind === 'unknown' && <p className="import-warning">{words.unknownSystem(stated.name)}</p>}
      {ranked.length === 0 ? (
        <p className="import-warning">{words.none}</p>
      ) : (
        <fieldset>
          <legend>{words.legend}</legend>
          <p className="import-note">{words.confidence[confidence]}</p>
          {ranked.filter(isPlain).map(choice)}
          {others.length > 0 && (
            <details>
              <summary>{words.others}</summary>
              {others.map(choice)}
            </details>
          )}
          <p className="import-note">{words.preview}</p>
        </fieldset>
      )}
      <p className="import-row import-answer">
        {ranked.length > 0 && (
          <button type="submit" className="button import-confirm" aria-disabled={!reading || undefined}>
            {words.confirm}
          </button>
        )}
        <button type="button" className="button" onClick={() => desk.dismiss(id)}>
          {confirmed ? words.keepDatum : words.dismiss}
        </button>
      </p>
      {left > 0 && <p className="import-note">{words.left(left)}</p>}
    </form>
  );
}

/** Evidence that all of several readings have in the same words. */
function commonEvidence(ranked: readonly RankedReading[], language: Language): ReadonlySet<string> {
  const [first, ...others] = ranked.map(
    ({ evidence }) => new Set(evidence.map((each) => datumEvidenceText(each, language))),
  );
  if (!first || others.length === 0) return new Set();
  return new Set([...first].filter((text) => others.every((other) => other.has(text))));
}
