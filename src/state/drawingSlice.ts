import type { StateCreator } from 'zustand/vanilla';
import {
  checkedName,
  checkedShape,
  type Drawing,
  type DrawingShape,
  drawingLimits,
  isDrawable,
  roundedPosition,
} from '../domain/drawing.ts';
import type { LngLat } from '../domain/outline.ts';
import { isComplete, type Sketch, type SketchKind, sketchedShape } from '../domain/sketch.ts';
import type { AtlasState } from './atlasState.ts';
import { changed, type DrawingHistory, startedHistory, stepped } from './drawingHistory.ts';

/** What a click on the map does while the drawing tools have the pointer. */
export type DrawingMode = SketchKind | 'edit';

/** What of a drawing can be changed after it is drawn. */
export interface DrawingChange {
  readonly vertices?: readonly LngLat[];
  readonly radiusMeters?: number;
  readonly name?: string;
}

export interface DrawingSlice {
  /** Null where clicks on the map choose places, as ever. */
  readonly drawingMode: DrawingMode | null;
  readonly drawings: readonly Drawing[];
  readonly sketch: Sketch | null;
  /** Where the sketch's next vertex would be; null while the pointer is off the map. */
  readonly sketchPointer: LngLat | null;
  /** A drawing as it looks while it is being dragged. */
  readonly draggedDrawing: Drawing | null;
  readonly selectedDrawing: string | null;
  /** Whether vertices snap to outlines and to other drawings. */
  readonly snapping: boolean;
  readonly drawingHistory: DrawingHistory;
  /** What the map writes at each drawing, by id; the sketch's stands under `sketch`. */
  readonly drawingLabels: Readonly<Record<string, string>>;
  /** What the last step came to, for the page's live region; empty at first. */
  readonly drawingNotice: string;
  /** The last wish to see a drawing; a new object for each. */
  readonly drawingInView: { readonly id: string } | null;

  /** Takes up a way of drawing or, with null, gives the pointer back; a sketch under way is dropped. */
  readonly setDrawingMode: (mode: DrawingMode | null) => void;
  /** Opens the drawing panel in a mode, for a tool that needs something drawn. */
  readonly requestDrawing: (kind: SketchKind) => void;
  /** Sets a vertex; `metersPerPixel` is null for a typed one. Off the map, or past the limits, nothing happens. */
  readonly addVertex: (position: LngLat, metersPerPixel: number | null) => void;
  readonly moveSketchPointer: (position: LngLat | null) => void;
  /** Makes a drawing of the sketch if it has vertices enough. */
  readonly finishSketch: () => void;
  /** Makes a circle around the one vertex of the sketch. */
  readonly finishCircle: (radiusMeters: number) => void;
  readonly cancelSketch: () => void;
  /** False, and nothing changed, where the drawing would no longer be one. */
  readonly changeDrawing: (id: string, change: DrawingChange, metersPerPixel?: number) => boolean;
  readonly dragDrawing: (id: string, change: DrawingChange) => void;
  readonly selectDrawing: (id: string | null) => void;
  readonly removeDrawing: (id: string) => void;
  readonly clearDrawings: () => void;
  readonly undoDrawing: () => void;
  readonly redoDrawing: () => void;
  readonly setSnapping: (snapping: boolean) => void;
  readonly setDrawingLabels: (labels: Readonly<Record<string, string>>) => void;
  readonly setDrawingNotice: (notice: string) => void;
  readonly bringDrawingIntoView: (id: string) => void;
}

export const noDrawings: readonly Drawing[] = [];

export const createDrawingSlice: StateCreator<AtlasState, [], [], DrawingSlice> = (set, get) => {
  /** One step that can be undone. */
  const step = (next: Partial<Pick<DrawingSlice, 'drawings' | 'sketch'>>, also: Partial<DrawingSlice> = {}) =>
    set((state) => ({
      sketchPointer: null,
      draggedDrawing: null,
      ...changed(state, next),
      ...also,
    }));

  const add = (shape: DrawingShape | null, metersPerPixel: number | null): void => {
    const { drawings } = get();
    if (!shape || drawings.length >= drawingLimits.drawings) return;
    const drawing = { ...shape, id: nextId(drawings), name: '', metersPerPixel };
    step({ drawings: [...drawings, drawing], sketch: null }, { selectedDrawing: drawing.id });
  };

  const withChange = (id: string, change: DrawingChange, metersPerPixel = 0): Drawing | null => {
    const drawing = get().drawings.find((known) => known.id === id);
    const shape = drawing && checkedShape({ ...drawing, ...change });
    if (!shape) return null;
    const coarsest = Math.max(drawing.metersPerPixel ?? 0, metersPerPixel);
    return {
      ...drawing,
      ...shape,
      name: checkedName(change.name ?? drawing.name),
      metersPerPixel: coarsest > 0 ? coarsest : null,
    };
  };

  return {
    drawingMode: null,
    drawings: noDrawings,
    sketch: null,
    sketchPointer: null,
    draggedDrawing: null,
    selectedDrawing: null,
    snapping: true,
    drawingHistory: startedHistory,
    drawingLabels: {},
    drawingNotice: '',
    drawingInView: null,

    setDrawingMode: (drawingMode) => {
      const { drawingMode: before, selectedDrawing, drawings } = get();
      if (drawingMode === before) return;
      get().cancelSketch();
      const onlyOne = drawings.length === 1 ? (drawings[0]?.id ?? null) : null;
      const isSketching = drawingMode !== null && drawingMode !== 'edit';
      set({
        drawingMode,
        sketchPointer: null,
        draggedDrawing: null,
        selectedDrawing: isSketching ? null : (selectedDrawing ?? onlyOne),
      });
    },
    requestDrawing: (kind) => {
      get().setDrawingMode(kind);
      set({ openTool: 'measure' });
    },
    addVertex: (position, metersPerPixel) => {
      const { drawingMode: kind, sketch: before } = get();
      if (kind === null || kind === 'edit' || !isDrawable(position)) return;
      const vertex = roundedPosition(position);
      const earlier = before?.vertices ?? [];
      if (String(earlier.at(-1)) === String(vertex) || earlier.length >= drawingLimits.vertices) return;
      const sketch: Sketch = {
        kind,
        vertices: [...earlier, vertex],
        metersPerPixel: coarser(before?.metersPerPixel ?? null, metersPerPixel),
      };
      if (isComplete(sketch)) add(sketchedShape(sketch), sketch.metersPerPixel);
      else step({ sketch }, { selectedDrawing: null });
    },
    moveSketchPointer: (sketchPointer) => set({ sketchPointer }),
    finishSketch: () => {
      const { sketch } = get();
      if (sketch) add(sketchedShape(sketch), sketch.metersPerPixel);
    },
    finishCircle: (radiusMeters) => {
      const { sketch } = get();
      if (sketch?.kind !== 'circle') return;
      add(checkedShape({ kind: 'circle', vertices: sketch.vertices, radiusMeters }), sketch.metersPerPixel);
    },
    cancelSketch: () => {
      if (get().sketch) step({ sketch: null });
    },
    changeDrawing: (id, change, metersPerPixel) => {
      const drawing = withChange(id, change, metersPerPixel);
      if (!drawing) {
        set({ draggedDrawing: null });
        return false;
      }
      step({ drawings: get().drawings.map((known) => (known.id === id ? drawing : known)) });
      return true;
    },
    dragDrawing: (id, change) => set({ draggedDrawing: withChange(id, change) }),
    selectDrawing: (selectedDrawing) => set({ selectedDrawing }),
    removeDrawing: (id) => {
      const drawings = get().drawings.filter((drawing) => drawing.id !== id);
      const { selectedDrawing } = get();
      step({ drawings }, { selectedDrawing: selectedDrawing === id ? null : selectedDrawing });
    },
    clearDrawings: () => step({ drawings: noDrawings, sketch: null }, { selectedDrawing: null }),
    undoDrawing: () => set((state) => stepped(state, 'past')),
    redoDrawing: () => set((state) => stepped(state, 'future')),
    setSnapping: (snapping) => set({ snapping }),
    setDrawingLabels: (drawingLabels) => set({ drawingLabels }),
    setDrawingNotice: (drawingNotice) => set({ drawingNotice }),
    bringDrawingIntoView: (id) => set({ drawingInView: { id } }),
  };
};

function coarser(one: number | null, other: number | null): number | null {
  return one === null ? other : Math.max(one, other ?? 0);
}

function nextId(drawings: readonly Drawing[]): string {
  const numbers = drawings.map(({ id }) => Number(id.slice(1)));
  return `d${Math.max(0, ...numbers) + 1}`;
}
