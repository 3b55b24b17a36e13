import type { KindGroup } from '../../domain/search/groupByKind.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { SearchOption } from './SearchOption.tsx';

interface SearchResultListProps {
  readonly id: string;
  readonly groups: readonly KindGroup[];
  readonly activeId: string | undefined;
  /** The element id of the nth option, counted through all groups. */
  readonly optionId: (at: number) => string;
}

/** The hits as a listbox, grouped by kind. */
export function SearchResultList({ id, groups, activeId, optionId }: SearchResultListProps) {
  const { search } = useMessages();
  const firstOf = groups.map((_, at) =>
    groups.slice(0, at).reduce((count, { entries }) => count + entries.length, 0),
  );
  return (
    <div id={id} role="listbox" aria-label={search.resultList}>
      {groups.map(({ kind, entries }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="search-kind">
            {search.kinds[kind]}
          </div>
          {entries.map((entry, at) => {
            const own = optionId((firstOf[group] ?? 0) + at);
            return <SearchOption key={own} id={own} entry={entry} isActive={own === activeId} />;
          })}
        </div>
      ))}
    </div>
  );
}
