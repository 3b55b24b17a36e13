import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';

/** Says that the dragged files can be let go. */
export function DropHint() {
  const { dropHint } = useTexts(importTexts);
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>{dropHint}</p>
    </div>
  );
}
