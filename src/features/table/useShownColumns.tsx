import { useMemo } from 'react';
import { metricColumns } from '../../domain/metricColumns.ts';
import type { ShownColumn } from '../../domain/placeTableCsv.ts';
import { type PlaceColumnId, placeColumnIds } from '../../domain/tableView.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { metricColumnName } from '../../i18n/metricColumnName.ts';
import { tableTexts } from '../../i18n/parts/table.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/**
 * The table's columns, the name first. A metric's column comes with the facts; one of which no figure is
 * known at the chosen date stays away.
 */
export function useShownColumns(): readonly ShownColumn[] {
  const facts = useAtlasStore(selectFactsAsOf);
  const { columns } = useAtlasStore((state) => state.table);
  return useMemo(() => {
    const metrics = facts ? metricColumns(facts) : [];
    return ['name', ...columns].flatMap((id): readonly ShownColumn[] => {
      const own: PlaceColumnId | undefined = placeColumnIds.find((each) => each === id);
      if (own) return [{ kind: 'place', id: own }];
      const column = metrics.find((each) => each.id === id);
      return column ? [{ kind: 'metric', id, column }] : [];
    });
  }, [facts, columns]);
}

/** What a column is called in the page's language. */
export function useColumnName(): (column: ShownColumn) => string {
  const { status } = useMessages();
  const words = useTexts(tableTexts);
  const language = useLanguage();
  return (column) =>
    column.kind === 'metric' ? metricColumnName(column.column, language, status) : words.columns[column.id];
}
