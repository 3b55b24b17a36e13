import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Draws lines and distance rings on the map, or takes them away; nothing where there is no map to draw on. */
export function ConnectivityToggle() {
  const { connectivity } = useMessages();
  const store = useAtlasStoreApi();
  const reachShown = useAtlasStore((state) => state.reachShown);
  const hasNoMap = useAtlasStore((state) => state.mapStatus.kind === 'failed');
  if (hasNoMap) return null;
  return (
    <button
      type="button"
      className="button reach-toggle"
      aria-pressed={reachShown}
      onClick={() => store.getState().toggleReach()}
    >
      {connectivity.showOnMap}
    </button>
  );
}
