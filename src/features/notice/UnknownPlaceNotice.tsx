import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The address asks for a place the atlas does not have. */
export function UnknownPlaceNotice() {
  const { notFound } = useMessages();
  const store = useAtlasStoreApi();
  const unknown = useAtlasStore((state) => state.unknownPlace);
  if (unknown === null) return null;
  return (
    <div className="notice unknown-place" role="alert">
      <p>
        <strong>{notFound.place(unknown.slice(0, 80))}</strong> {notFound.placeAdvice}
      </p>
      <button type="button" className="button" onClick={() => store.getState().dismissUnknownPlace()}>
        {notFound.dismiss}
      </button>
    </div>
  );
}
