import { useState } from 'react';
import { type MetricColumn, metricColumns } from '../../domain/metricColumns.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { RangeEditor } from './RangeEditor.tsx';

/** Narrows to places whose figure of a chosen metric and period lies between two values. */
export function RangeFacet() {
  const words = useTexts(filterTexts);
  const facts = useAtlasStore(selectFactsAsOf);
  const applied = useAtlasStore((state) => state.filter.range);
  const [looked, setLooked] = useState<string | null>(null);
  const columns = facts ? metricColumns(facts) : [];
  const column = columns.find(({ id }) => id === (looked ?? applied?.column));
  if (!facts) return null;
  return (
    <fieldset className="facet range-facet">
      <legend>{words.facets.range}</legend>
      <label>
        <span className="visually-hidden">{words.column}</span>
        <select
          value={column?.id ?? ''}
          onChange={({ currentTarget }) => setLooked(currentTarget.value === '' ? null : currentTarget.value)}
        >
          <option value="">{words.noColumn}</option>
          <ColumnOptions
            label={words.severalPlaces}
            columns={columns.filter(({ figures }) => figures.size > 1)}
          />
          <ColumnOptions
            label={words.onePlace}
            columns={columns.filter(({ figures }) => figures.size === 1)}
          />
        </select>
      </label>
      {column && (
        // What was typed and not applied is for this column only.
        <RangeEditor key={column.id} column={column} />
      )}
    </fieldset>
  );
}

interface ColumnOptionsProps {
  readonly label: string;
  readonly columns: readonly MetricColumn[];
}

function ColumnOptions({ label, columns }: ColumnOptionsProps) {
  const { status } = useMessages();
  const language = useLanguage();
  if (columns.length === 0) return null;
  return (
    <optgroup label={label}>
      {columns.map((column) => (
        <option key={column.id} value={column.id}>
          {`${metricColumnName(column, language, status)} [${column.figures.size}]`}
        </option>
      ))}
    </optgroup>
  );
}
