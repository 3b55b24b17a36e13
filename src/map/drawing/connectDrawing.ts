import { drawingBounds } from '../../domain/drawingGeometry.ts';
import { drawnFeatures } from '../../domain/drawnFeatures.ts';
import { drawnLabels } from '../../domain/drawnLabels.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { MapPadding } from '../mapAdapter.ts';
import { matchMediaQuery } from '../mediaQueries.ts';
import type { DrawingBoard, EditEvents, SketchEvents } from './drawingBoard.ts';

/**
 * Lets the state of the drawings drive the board and the pointer on the board change that state.
 * Returns what parts them again.
 */
export function connectDrawing(
  store: AtlasStore,
  board: DrawingBoard,
  padding: () => MapPadding,
): () => void {
  const sketching: SketchEvents = {
    vertices: () => store.getState().sketch?.vertices ?? [],
    onMove: (position) => store.getState().moveSketchPointer(position),
    onVertex: (position) => store.getState().addVertex(position, board.metersPerPixel()),
    onFinish: () => store.getState().finishSketch(),
  };
  const editing: EditEvents = {
    onSelect: (id) => store.getState().selectDrawing(id),
    onDrag: (id, change) => store.getState().dragDrawing(id, change),
    onChange: (id, change) => {
      store.getState().changeDrawing(id, change, board.metersPerPixel());
      board.setDrawings(store.getState().drawings, store.getState().selectedDrawing);
    },
  };

  function show(state: AtlasState, before: AtlasState | null): void {
    const differs = (...names: readonly (keyof AtlasState)[]): boolean =>
      !before || names.some((name) => state[name] !== before[name]);
    if (differs('drawings', 'draggedDrawing', 'selectedDrawing', 'sketch', 'sketchPointer')) {
      board.show(drawnFeatures(state));
      board.label(drawnLabels(state, state.drawingLabels));
    } else if (differs('drawingLabels')) {
      board.label(drawnLabels(state, state.drawingLabels));
    }
    if (differs('drawings', 'selectedDrawing')) board.setDrawings(state.drawings, state.selectedDrawing);
    if (differs('snapping')) board.setSnapping(state.snapping);
    if (differs('drawingMode')) handPointer(state);
    if (before && differs('drawingInView')) bringIntoView(state);
  }

  function handPointer({ drawingMode }: AtlasState): void {
    if (drawingMode === null) board.release();
    else if (drawingMode === 'edit') board.edit(editing);
    else board.sketch(sketching);
  }

  function bringIntoView({ drawings, drawingInView }: AtlasState): void {
    const drawing = drawings.find(({ id }) => id === drawingInView?.id);
    const animate = !matchMediaQuery('(prefers-reduced-motion: reduce)');
    if (drawing) board.showBounds(drawingBounds(drawing), padding(), animate);
  }

  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return () => {
    unsubscribe();
    board.release();
  };
}
