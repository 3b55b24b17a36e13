import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Puts a place into the comparison or takes it out; a full comparison says so and takes no more. */
export function CompareToggle({ place }: { readonly place: string }) {
  const { compare: words } = useMessages();
  const store = useAtlasStoreApi();
  const isIn = useAtlasStore((state) => state.compare.includes(place));
  const isFull = useAtlasStore((state) => state.compare.length >= comparedPlaces.most);
  const cannotAdd = isFull && !isIn;
  return (
    <button
      type="button"
      className="button compare-toggle"
      aria-pressed={isIn}
      // Not `disabled`: the button keeps its place in the tab order and can say why it does nothing.
      aria-disabled={cannotAdd || undefined}
      title={cannotAdd ? words.full(comparedPlaces.most) : undefined}
      onClick={() => {
        const { addToCompare, removeFromCompare } = store.getState();
        if (isIn) removeFromCompare(place);
        else addToCompare(place);
      }}
    >
      {isIn ? words.added : words.add}
    </button>
  );
}
