import type { Drawing } from '../domain/drawing.ts';
import type { Sketch } from '../domain/sketch.ts';
import type { DrawingSlice } from './drawingSlice.ts';

/** What a step back or forth restores. */
export interface DrawingMoment {
  readonly drawings: readonly Drawing[];
  readonly sketch: Sketch | null;
}

/** Earlier moments, latest last, and those undone, next first. */
export interface DrawingHistory {
  readonly past: readonly DrawingMoment[];
  readonly future: readonly DrawingMoment[];
}

export const startedHistory: DrawingHistory = { past: [], future: [] };

/** Steps that can be undone. */
const mostSteps = 100;

type Remembered = Pick<DrawingSlice, 'drawings' | 'sketch' | 'drawingHistory'>;

/** A change and the history with the moment before it; what was undone before can no longer be redone. */
export function changed(
  { drawings, sketch, drawingHistory }: Remembered,
  next: Partial<DrawingMoment>,
): Partial<DrawingSlice> {
  const past = [...drawingHistory.past, { drawings, sketch }].slice(-mostSteps);
  return { ...next, drawingHistory: { past, future: [] } };
}

/** One step back (`past`) or forth (`future`); nothing where there is none. */
export function stepped(state: DrawingSlice, to: 'past' | 'future'): Partial<DrawingSlice> {
  const { past, future } = state.drawingHistory;
  const moment = to === 'past' ? past.at(-1) : future[0];
  if (!moment) return {};
  const present = { drawings: state.drawings, sketch: state.sketch };
  const drawingHistory =
    to === 'past'
      ? { past: past.slice(0, -1), future: [present, ...future] }
      : { past: [...past, present], future: future.slice(1) };
  const stillThere = moment.drawings.some(({ id }) => id === state.selectedDrawing);
  return {
    ...moment,
    drawingHistory,
    sketchPointer: null,
    draggedDrawing: null,
    selectedDrawing: stillThere ? state.selectedDrawing : null,
    // A sketch that is there again goes on as what it was.
    ...(moment.sketch ? { drawingMode: moment.sketch.kind } : {}),
  };
}
