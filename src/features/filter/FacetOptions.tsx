import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';

export interface FacetOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly mark?: ReactNode;
  /** Places that would remain, given the other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

interface FacetOptionsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly FacetOption<Value>[];
  readonly onToggle: (value: Value) => void;
}

/** The values of one facet as check boxes, each with the number of places it would leave. */
export function FacetOptions<Value extends string>({ legend, options, onToggle }: FacetOptionsProps<Value>) {
  const words = useTexts(filterTexts);
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <div className="facet-options">
        {options.map(({ value, label, mark, count, chosen }) => (
          <label key={value} className="chip" data-empty={count === 0 && !chosen}>
            <input
              type="checkbox"
              checked={chosen}
              aria-label={words.option(label, count)}
              onChange={() => onToggle(value)}
            />
            {mark}
            <span aria-hidden="true">{label}</span>
            <span aria-hidden="true" className="chip-count">
              {count}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
