import { useState } from 'react';
import { type MetricColumn, metricColumns } from '../../domain/metricColumns.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { OptionGroup } from '../../ui/OptionGroup.tsx';
import { RangeEditor } from './RangeEditor.tsx';

/** Narrows to places whose figure of a chosen metric and period lies between two values. */
export function RangeFacet() {
  const { status } = useMessages();
  const words = useTexts(filterTexts);
  const language = useLanguage();
  const facts = useAtlasStore(selectFactsAsOf);
  const applied = useAtlasStore((state) => state.filter.range);
  const [looked, setLooked] = useState<string | null>(null);
  const columns = facts ? metricColumns(facts) : [];
  const column = columns.find(({ id }) => id === (looked ?? applied?.column));
  const optionOf = (each: MetricColumn) => ({
    value: each.id,
    label: `${metricColumnName(each, language, status)} [${each.figures.size}]`,
  });
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
          <OptionGroup
            label={words.severalPlaces}
            options={columns.filter(({ figures }) => figures.size > 1).map(optionOf)}
          />
          <OptionGroup
            label={words.onePlace}
            options={columns.filter(({ figures }) => figures.size === 1).map(optionOf)}
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
