import { useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The head of a place's column: its name, which opens its profile, and what moves or removes it. */
export function ComparePlaceHead({ place }: { readonly place: string }) {
  const words = useTexts(compareTexts);
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const compare = useAtlasStore((state) => state.compare);
  const name = usePlaceNames()(place);
  const at = compare.indexOf(place);
  const move = (by: -1 | 1): void => store.getState().moveInCompare(place, by);
  return (
    <th scope="col">
      <a
        href={placeHref(links, place)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          store.getState().closeCompare();
          store.getState().selectPlace(place, 'profile');
        }}
      >
        {name}
      </a>
      <span className="compare-column-actions">
        <HeadButton label={words.moveEarlier(name)} sign="←" isOff={at <= 0} onPress={() => move(-1)} />
        <HeadButton
          label={words.moveLater(name)}
          sign="→"
          isOff={at >= compare.length - 1}
          onPress={() => move(1)}
        />
        <HeadButton
          label={words.remove(name)}
          sign="×"
          isOff={false}
          onPress={() => store.getState().removeFromCompare(place)}
        />
      </span>
    </th>
  );
}

interface HeadButtonProps {
  readonly label: string;
  readonly sign: string;
  /** Stays focusable, so that a column moved to the edge by keyboard does not lose the focus. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function HeadButton({ label, sign, isOff, onPress }: HeadButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
