import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The reader's wish to keep the shortlist on the device; off until it is asked for. */
export function KeepCompare() {
  const { compare: words } = useMessages();
  const store = useAtlasStoreApi();
  const isKept = useAtlasStore((state) => state.compareKept);
  return (
    <label className="compare-keep">
      <input
        type="checkbox"
        checked={isKept}
        onChange={(event) => store.getState().setCompareKept(event.target.checked)}
      />{' '}
      {words.keep}
    </label>
  );
}
