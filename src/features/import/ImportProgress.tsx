import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useImportDesk } from './useImportDesk.tsx';

/** How far the reading or the placing of data is. */
export function ImportProgress() {
  const words = useTexts(importTexts);
  const language = useLanguage();
  const { desk, state } = useImportDesk();
  const { running, placing } = state;
  if (placing) {
    return (
      <div className="import-progress">
        <p>{words.placing(placing.name)}</p>
        <progress aria-label={words.placing(placing.name)} max={1} value={placing.share} />
      </div>
    );
  }
  if (!running) return null;
  const { file = '', finished = 0, total = 1, records = 0 } = running.progress ?? {};
  return (
    <div className="import-progress">
      <p>{words.reading(file)}</p>
      <progress
        aria-label={words.reading(file)}
        max={total}
        value={running.progress ? finished : undefined}
      />
      <p className="import-note">{words.progress(finished, total, formatNumber(records, language))}</p>
      <button type="button" className="button" onClick={() => desk.cancel()}>
        {words.cancel}
      </button>
    </div>
  );
}
