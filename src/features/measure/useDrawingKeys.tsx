import { useEffect } from 'react';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

const textFields = 'input, textarea, select, [contenteditable]';

/**
 * The keys of drawing, wherever the focus is: undo and redo, and over the map Enter to finish, Escape to
 * drop the sketch and then to leave, Backspace and Delete to take back a vertex or the selected drawing.
 */
export function useDrawingKeys(): void {
  const store = useAtlasStoreApi();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.matches(textFields)) return;
      const isOverMap = target === document.body || target.localName === 'canvas';
      if (undoes(event, store.getState()) || (isOverMap && steers(event, store.getState()))) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [store]);
}

function undoes({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, state: AtlasState): boolean {
  if ((!ctrlKey && !metaKey) || altKey) return false;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) state.redoDrawing();
  else if (letter === 'z') state.undoDrawing();
  else return false;
  return true;
}

function steers({ key }: KeyboardEvent, state: AtlasState): boolean {
  const { sketch, drawingMode, selectedDrawing } = state;
  if (key === 'Escape' && sketch) state.cancelSketch();
  else if (key === 'Escape' && drawingMode !== null) state.closeTool();
  else if (key === 'Enter' && sketch) state.finishSketch();
  else if ((key === 'Backspace' || key === 'Delete') && sketch) state.undoDrawing();
  else if (key === 'Delete' && drawingMode === 'edit' && selectedDrawing !== null) {
    state.removeDrawing(selectedDrawing);
  } else return false;
  return true;
}
