import { useEffect } from 'react';
import { measureDrawing } from '../../domain/drawingMeasures.ts';
import { drawingName } from '../../i18n/drawingName.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { liveMeasures } from './liveMeasures.ts';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** Tells the page's live region what each step of drawing came to; not every move of the pointer. */
export function useDrawingNotice(): void {
  const store = useAtlasStoreApi();
  const language = useLanguage();
  const { notices, sketch: words } = useTexts(measureTexts);
  const format = useMeasureFormat();
  useEffect(() => {
    const noticeOf = (state: AtlasState, before: AtlasState): string | null => {
      if (state.drawings !== before.drawings) {
        const fewer = before.drawings.length - state.drawings.length;
        if (fewer > 0) return notices.removed(fewer);
        const changed = state.drawings.find((drawing) => !before.drawings.includes(drawing));
        if (!changed) return null;
        const say = fewer < 0 ? notices.drawn : notices.changed;
        return say(drawingName(changed, language), format.chief(measureDrawing(changed)));
      }
      if (state.sketch === before.sketch) return null;
      if (!state.sketch) return notices.cancelled;
      const measures = liveMeasures(state.sketch, null);
      const vertex = words.vertexSet(state.sketch.vertices.length);
      return measures ? notices.changed(vertex, format.chief(measures)) : vertex;
    };
    return store.subscribe((state, before) => {
      const notice = noticeOf(state, before);
      if (notice !== null) state.setDrawingNotice(notice);
    });
  }, [store, language, notices, words, format]);
}
