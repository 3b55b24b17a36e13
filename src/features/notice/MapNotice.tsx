import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Says why the interactive map is not there and, where that can help, offers to try again. */
export function MapNotice({ onRetry }: { readonly onRetry: () => void }) {
  const { map } = useMessages();
  const status = useAtlasStore((state) => state.mapStatus);
  if (status.kind === 'lost') return <p className="notice map-notice">{map.lost}</p>;
  if (status.kind !== 'failed') return null;
  return (
    <div className="notice map-notice" role="alert">
      <p>{map.failure[status.reason]}</p>
      <button type="button" className="button" onClick={onRetry}>
        {map.retry}
      </button>
    </div>
  );
}
