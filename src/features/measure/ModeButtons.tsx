import { sketchKinds } from '../../domain/sketch.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** What the pointer draws, or that it edits; pressed again, the map picks places as ever. */
export function ModeButtons() {
  const { modes } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const chosen = useAtlasStore((state) => state.drawingMode);
  const hasDrawings = useAtlasStore((state) => state.drawings.length > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one kind.
    <div role="group" className="measure-modes" aria-label={modes.label}>
      {[...sketchKinds, 'edit' as const].map((mode) => (
        <button
          key={mode}
          type="button"
          className="button"
          aria-pressed={chosen === mode}
          disabled={mode === 'edit' && !hasDrawings && chosen !== 'edit'}
          onClick={() => store.getState().setDrawingMode(chosen === mode ? null : mode)}
        >
          {modes.names[mode]}
        </button>
      ))}
    </div>
  );
}
