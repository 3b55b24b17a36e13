import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/LanguageContext.tsx';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** Places that would remain, given the other facets. */
  readonly count: number;
  readonly chosen: boolean;
}

interface FacetOptionsProps {
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly onToggle: (value: string) => void;
}

/** The values of one facet as check boxes, each with the number of places it would leave. */
export function FacetOptions({ legend, options, onToggle }: FacetOptionsProps) {
  const { filter } = useMessages();
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <div className="facet-options">
        {options.map(({ value, label, mark, count, chosen }) => (
          <label key={value} className="chip" data-empty={count === 0 && !chosen}>
            <input
              type="checkbox"
              checked={chosen}
              aria-label={filter.option(label, count)}
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
