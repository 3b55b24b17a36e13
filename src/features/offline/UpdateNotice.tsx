import { useTexts } from '../../i18n/LanguageContext.tsx';
import { offlineTexts } from '../../i18n/parts/offline.ts';

interface UpdateNoticeProps {
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

/** A newer version of the atlas is there; the reader says when to load it. */
export function UpdateNotice({ onLoad, onLater }: UpdateNoticeProps) {
  const { newer, lost, load, later, label } = useTexts(offlineTexts);
  return (
    <section className="notice update-notice" aria-label={label}>
      <p>
        {newer} {lost}
      </p>
      <button type="button" className="button" onClick={onLoad}>
        {load}
      </button>
      <button type="button" className="button" onClick={onLater}>
        {later}
      </button>
    </section>
  );
}
