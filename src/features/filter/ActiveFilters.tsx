import { useRef } from 'react';
import { loadFacts } from '../../atlas/loadFacts.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { isFilterPending } from '../../state/figuresSlice.ts';
import { canUndoFilter } from '../../state/filterSlice.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFilterChips } from './useFilterChips.tsx';

/** Every restriction in force, each removable by itself; undoing the last change; clearing all. */
export function ActiveFilters() {
  const words = useTexts(filterTexts);
  const store = useAtlasStoreApi();
  const chips = useFilterChips();
  const canUndo = useAtlasStore(canUndoFilter);
  const isPending = useAtlasStore(isFilterPending);
  const hasFailed = useAtlasStore((state) => state.factsFailed);
  const group = useRef<HTMLElement>(null);

  /** What was pressed goes away with the restriction: the focus stays in the group. */
  const act = (change: () => void): void => {
    change();
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) group.current?.querySelector('button')?.focus();
    });
  };

  if (chips.length === 0 && !canUndo) return null;
  return (
    <section className="active-filters" aria-label={words.active} ref={group}>
      {chips.length > 0 && (
        <ul>
          {chips.map(({ key, label, remove }) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={words.remove(label)}
                onClick={() => act(remove)}
              >
                <span>{label}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isPending && !hasFailed && <p>{words.figuresLoading}</p>}
      {isPending && hasFailed && (
        <p>
          {words.figuresFailed}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => void store.getState().requestFacts(loadFacts)}
          >
            {words.retry}
          </button>
        </p>
      )}
      <p className="filter-actions">
        {canUndo && (
          <button type="button" className="text-button" onClick={() => act(store.getState().undoFilter)}>
            {words.undo}
          </button>
        )}
        {chips.length > 0 && (
          <button type="button" className="text-button" onClick={() => act(store.getState().clearFilter)}>
            {words.clear}
          </button>
        )}
      </p>
    </section>
  );
}
