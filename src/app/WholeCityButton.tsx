import { cityFrame } from '../domain/pageFrame.ts';
import { useMessages } from '../i18n/LanguageContext.tsx';
import type { RunningMap } from '../map/startMap.ts';
import { useAtlasStore, useAtlasStoreApi } from '../state/useAtlasStore.tsx';

/** Takes the map back to the whole city; there only while a map runs. */
export function WholeCityButton({ running }: { readonly running: { readonly current: RunningMap | null } }) {
  const { map } = useMessages();
  const store = useAtlasStoreApi();
  const isReady = useAtlasStore((state) => state.mapStatus.kind === 'ready');
  if (!isReady) return null;
  return (
    <button
      type="button"
      className="icon-button whole-city"
      aria-label={map.wholeCity}
      title={map.wholeCity}
      onClick={() => running.current?.showBounds(cityFrame(store.getState().atlas))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" className="mark-line" />
      </svg>
    </button>
  );
}
