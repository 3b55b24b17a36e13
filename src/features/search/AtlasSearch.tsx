import { type FormEvent, type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { groupByKind } from '../../domain/search/groupByKind.ts';
import type { SearchIndex } from '../../domain/search/searchEntry.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectSearchResults } from '../../state/searchResults.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { activeAfterKey } from './activeAfterKey.ts';
import { SearchResultList } from './SearchResultList.tsx';
import { useOpenEntry } from './useOpenEntry.tsx';

interface AtlasSearchProps {
  /** Fetches the index of everything; called when the box is first used. */
  readonly loadIndex: () => Promise<SearchIndex>;
}

/**
 * Finds places, organisations, sectors and policies, whatever the filter hides: an editable combobox
 * after the ARIA Authoring Practices, whose focus stays in the field. Enter opens the option the
 * arrow keys lead to, or else the first.
 */
export function AtlasSearch({ loadIndex }: AtlasSearchProps) {
  const { search } = useMessages();
  const store = useAtlasStoreApi();
  const open = useOpenEntry();
  const text = useAtlasStore((state) => state.searchText);
  const { asked, entries } = useAtlasStore(selectSearchResults);
  const groups = useMemo(() => groupByKind(entries), [entries]);
  const options = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const [active, setActive] = useState<number | null>(null);
  const [inputId, listId] = [useId(), useId()];
  const optionId = (at: number): string => `${listId}-${at}`;
  const activeId = active === null || active >= options.length ? undefined : optionId(active);
  const isExpanded = options.length > 0;

  const requestIndex = (): void => {
    // Without it nothing is found; the next key asks for it again.
    store
      .getState()
      .requestSearchFinder()
      .catch(() => {});
    void store.getState().requestSearchIndex(loadIndex);
  };
  const ask = (wanted: string): void => {
    requestIndex();
    setActive(null);
    store.getState().setSearchText(wanted);
  };
  /** What would stand first, also for somebody who types faster than the finder comes. */
  const firstFound = async () => {
    await store.getState().requestSearchFinder();
    return groupByKind(selectSearchResults(store.getState()).entries)[0]?.entries[0];
  };
  const openActive = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const entry = options[active ?? 0] ?? (await firstFound().catch(() => undefined));
    if (entry) open(entry);
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While Chinese is being composed, these keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') ask('');
    const next = activeAfterKey(event, active, options.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the oldest browsers built for do not know <search> yet.
    <form role="search" className="place-search" onSubmit={(event) => void openActive(event)}>
      <label htmlFor={inputId} className="visually-hidden">
        {search.label}
      </label>
      <input
        id={inputId}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? listId : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={search.placeholder}
        value={text}
        onFocus={requestIndex}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {asked !== '' && (
        <div className="search-results">
          <p>{isExpanded ? search.results(entries.length) : search.none(asked)}</p>
          {isExpanded && (
            <SearchResultList id={listId} groups={groups} activeId={activeId} optionId={optionId} />
          )}
        </div>
      )}
    </form>
  );
}
