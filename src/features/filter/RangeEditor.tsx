import { useContext, useId, useMemo, useState } from 'react';
import type { MetricColumn } from '../../domain/metricColumns.ts';
import { encodeRange, type NumericRange } from '../../domain/numericRange.ts';
import { histogram, placesInRange, rangeSurvey } from '../../domain/rangeSurvey.ts';
import { inputUnit } from '../../i18n/inputUnit.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { UnitsContext } from '../../i18n/UnitsContext.tsx';
import { selectFilterFacets } from '../../state/filteredFacets.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { BoundInput } from './BoundInput.tsx';
import { RangeHistogram } from './RangeHistogram.tsx';
import { RangeSliders } from './RangeSliders.tsx';

const histogramBars = 12;

/** The two ends of a range as histogram, sliders and numbers, with what it would leave before it is applied. */
export function RangeEditor({ column }: { readonly column: MetricColumn }) {
  const { status } = useMessages();
  const words = useTexts(filterTexts);
  const language = useLanguage();
  const units = useContext(UnitsContext);
  const store = useAtlasStoreApi();
  const facets = useAtlasStore(selectFilterFacets);
  const filter = useAtlasStore((state) => state.filter);
  const applied = filter.range?.column === column.id ? filter.range : null;
  const open = { column: column.id, least: null, most: null, keepsUnpublished: false };
  const [draft, setDraft] = useState<NumericRange>(applied ?? open);
  const [seen, setSeen] = useState(applied);
  if (seen !== applied) {
    setSeen(applied);
    setDraft(applied ?? open);
  }
  const survey = useMemo(() => rangeSurvey(facets, filter, column.id), [facets, filter, column.id]);
  const unit = inputUnit(survey.steps, column.example.unit, language, units);
  const problem = useId();

  const isReversed = draft.least !== null && draft.most !== null && draft.least > draft.most;
  const count = placesInRange(survey, draft);
  const apply = (range: NumericRange): void => {
    setDraft(range);
    const { least, most, keepsUnpublished } = range;
    if (least !== null && most !== null && least > most) return;
    const isOpen = least === null && most === null && keepsUnpublished;
    store.getState().setRange(isOpen ? null : range);
  };

  return (
    <div className="range-editor">
      <RangeHistogram
        bars={histogram(survey, histogramBars)}
        range={draft}
        label={words.histogram(metricColumnName(column, language, status))}
      />
      {survey.steps.length > 1 && (
        <RangeSliders
          steps={survey.steps}
          example={column.example}
          range={draft}
          onSlide={setDraft}
          onRelease={() => {
            if (encodeRange(draft) !== encodeRange(applied ?? open)) apply(draft);
          }}
        />
      )}
      <div className="range-bounds">
        <BoundInput
          label={words.least(unit.label)}
          value={draft.least === null ? null : unit.toInput(draft.least)}
          placeholder={placeholderOf(survey.steps[0], unit.toInput)}
          problem={isReversed ? problem : undefined}
          onCommit={(typed) => apply({ ...draft, least: typed === null ? null : unit.fromInput(typed) })}
        />
        <BoundInput
          label={words.most(unit.label)}
          value={draft.most === null ? null : unit.toInput(draft.most)}
          placeholder={placeholderOf(survey.steps.at(-1), unit.toInput)}
          problem={isReversed ? problem : undefined}
          onCommit={(typed) => apply({ ...draft, most: typed === null ? null : unit.fromInput(typed) })}
        />
      </div>
      {isReversed && (
        <p className="range-problem" id={problem}>
          {words.reversed}
        </p>
      )}
      <label className="range-keep">
        <input
          type="checkbox"
          role="switch"
          className="switch"
          aria-checked={draft.keepsUnpublished}
          checked={draft.keepsUnpublished}
          onChange={({ currentTarget }) => {
            const range = { ...draft, keepsUnpublished: currentTarget.checked };
            if (applied) apply(range);
            else setDraft(range);
          }}
        />
        <span>{words.keepsUnpublished(survey.unpublished)}</span>
      </label>
      <p className="range-count">{words.wouldLeave(count, survey.unpublished, draft.keepsUnpublished)}</p>
      {!applied && !isReversed && (
        <button type="button" className="button" onClick={() => apply(draft)}>
          {words.apply(count)}
        </button>
      )}
    </div>
  );
}

function placeholderOf(value: number | undefined, toInput: (value: number) => number): string {
  return value === undefined ? '' : String(toInput(value));
}
