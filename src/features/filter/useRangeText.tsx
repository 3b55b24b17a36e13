import type { Language } from '../../domain/localizedText.ts';
import { metricColumns } from '../../domain/metricColumns.ts';
import type { NumericRange } from '../../domain/numericRange.ts';
import { useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Writes a range for reading; until the figures are there, and for an unknown column, by its id. */
export function useRangeText(): (range: NumericRange, language: Language) => string {
  const { status } = useMessages();
  const words = useTexts(filterTexts);
  const { formatFigure } = useUnitFormatters();
  const facts = useAtlasStore(selectFactsAsOf);
  return ({ column: id, least, most, keepsUnpublished }, language) => {
    const column = facts ? metricColumns(facts).find((each) => each.id === id) : undefined;
    const write = (value: number, valueMax?: number): string =>
      column
        ? formatFigure({
            metric: column.metric.id,
            unit: column.example.unit,
            qualifier: valueMax === undefined ? 'exact' : 'range',
            value,
            ...(valueMax === undefined ? {} : { valueMax }),
          })
        : [value, valueMax].filter((each) => each !== undefined).join('–');
    const bounds =
      least !== null && most !== null
        ? write(least, most)
        : least !== null
          ? words.atLeast(write(least))
          : most !== null
            ? words.atMost(write(most))
            : words.isPublished;
    const name = column ? metricColumnName(column, language, status) : id;
    return words.chosen(name, keepsUnpublished ? words.orUnpublished(bounds) : bounds);
  };
}
