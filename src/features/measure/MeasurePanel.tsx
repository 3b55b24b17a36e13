import { useEffect, useId } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { AreaUnitSelect } from './AreaUnitSelect.tsx';
import { DrawingList } from './DrawingList.tsx';
import { ModeButtons } from './ModeButtons.tsx';
import { SketchSection } from './SketchSection.tsx';
import { TypedVertices } from './TypedVertices.tsx';
import { useDrawingKeys } from './useDrawingKeys.tsx';
import { useDrawingNotice } from './useDrawingNotice.tsx';

/** Draws and measures, with pointer or keyboard. */
export function MeasurePanel() {
  const { precision, modes } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const mode = useAtlasStore((state) => state.drawingMode);
  const hasSketch = useAtlasStore((state) => state.sketch !== null);
  useDrawingKeys();
  useDrawingNotice();

  useEffect(() => {
    const { drawingMode, drawings, setDrawingMode } = store.getState();
    // Whoever opens it with nothing drawn wants to measure; who has drawings may only want to look.
    if (drawingMode === null && drawings.length === 0) setDrawingMode('distance');
    return () => store.getState().setDrawingMode(null);
  }, [store]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: no control, it only hears Escape before the panel around it does.
    <div
      className="measure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !store.getState().sketch) return;
        event.preventDefault();
        store.getState().cancelSketch();
      }}
    >
      <ModeButtons />
      <SketchSection />
      <HistoryButtons />
      {!hasSketch && <p className="field-note">{mode === null ? modes.none : modes.hints[mode]}</p>}
      {mode !== null && mode !== 'edit' && <TypedVertices />}
      {mode !== null && <SnapSwitch />}
      <DrawingList />
      <AreaUnitSelect />
      <p className="field-note">{precision}</p>
    </div>
  );
}

function HistoryButtons() {
  const { undo, redo } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const canUndo = useAtlasStore((state) => state.drawingHistory.past.length > 0);
  const canRedo = useAtlasStore((state) => state.drawingHistory.future.length > 0);
  // Not `disabled` where there is nothing to do: the focus would be lost after the last step.
  return (
    <p className="field-row">
      <button
        type="button"
        className="button"
        aria-disabled={!canUndo}
        onClick={() => store.getState().undoDrawing()}
      >
        {undo}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!canRedo}
        onClick={() => store.getState().redoDrawing()}
      >
        {redo}
      </button>
    </p>
  );
}

function SnapSwitch() {
  const words = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const snapping = useAtlasStore((state) => state.snapping);
  const id = useId();
  return (
    <p className="field-row">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={snapping}
        className="switch"
        checked={snapping}
        onChange={({ currentTarget }) => store.getState().setSnapping(currentTarget.checked)}
      />
      <label htmlFor={id}>{words.snapping}</label>
    </p>
  );
}
