import { useEffect } from 'react';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { importDeskOf } from './importDesk.ts';

/** Tells the page's live region what an import came to. */
export function useImportNotice(): void {
  const store = useAtlasStoreApi();
  const language = useLanguage();
  const { notices } = useTexts(importTexts);
  useEffect(() => {
    const desk = importDeskOf(store);
    let before = desk.state();
    const stopDesk = desk.subscribe(() => {
      const now = desk.state();
      const asked = now.questions.find((question) => !before.questions.includes(question));
      const parts = [
        asked && notices.asked(asked.question.name),
        now.problems.length > before.problems.length && notices.refused(now.problems.length),
      ].filter((part) => typeof part === 'string');
      before = now;
      if (parts.length > 0) store.getState().setOwnNotice(parts.join(language === 'zh' ? '；' : '; '));
    });
    const stopStore = store.subscribe((now, earlier) => {
      if (now.ownLayers === earlier.ownLayers) return;
      const placed = now.ownLayers.find(
        (layer) => !earlier.ownLayers.some(({ geometry }) => geometry === layer.geometry),
      );
      const removed = earlier.ownLayers.find(({ id }) => !now.ownLayers.some((layer) => layer.id === id));
      if (placed) now.setOwnNotice(notices.placed(placed.name, formatNumber(placed.rows, language)));
      else if (removed) now.setOwnNotice(notices.removed(removed.name));
    });
    return () => {
      stopDesk();
      stopStore();
    };
  }, [store, language, notices]);
}
