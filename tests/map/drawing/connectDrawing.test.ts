import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectDrawing } from '../../../src/map/drawing/connectDrawing.ts';
import type { EditEvents, SketchEvents } from '../../../src/map/drawing/drawingBoard.ts';
import { createNullMapAdapter } from '../../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';

const padding = { top: 10, right: 10, bottom: 10, left: 380 };

afterEach(() => vi.restoreAllMocks());

function connected() {
  const store = createAtlasStore(sampleAtlas);
  const map = createNullMapAdapter();
  const sketch = vi.spyOn(map.board, 'sketch');
  const edit = vi.spyOn(map.board, 'edit');
  const stop = connectDrawing(store, map.board, () => padding);
  const handed = <Events>(calls: readonly (readonly Events[])[]): Events => {
    const events = calls.at(-1)?.[0];
    if (!events) throw new Error('The pointer was not handed over');
    return events;
  };
  return {
    ...{ store, map, stop, state: () => store.getState() },
    sketching: (): SketchEvents => handed(sketch.mock.calls),
    editing: (): EditEvents => handed(edit.mock.calls),
  };
}

describe('the pointer on the board', () => {
  it('sets vertices, at the scale of the map, and finishes', () => {
    const { state, sketching } = connected();
    state().setDrawingMode('distance');
    const pointer = sketching();
    pointer.onVertex([113.36, 23.1]);
    pointer.onMove([113.37, 23.1]);
    expect(state().sketchPointer).toEqual([113.37, 23.1]);
    pointer.onVertex([113.38, 23.1]);
    expect(pointer.vertices()).toHaveLength(2);
    pointer.onFinish();
    expect(state().drawings).toMatchObject([{ kind: 'distance', metersPerPixel: 10 }]);
  });

  it('selects, drags and changes what is drawn', () => {
    const { state, editing } = connected();
    state().setDrawingMode('point');
    state().addVertex([113.36, 23.1], 10);
    state().setDrawingMode('edit');
    const pointer = editing();
    pointer.onSelect('d1');
    pointer.onDrag('d1', { vertices: [[113.4, 23.1]] });
    expect(state()).toMatchObject({ selectedDrawing: 'd1', draggedDrawing: { vertices: [[113.4, 23.1]] } });
    pointer.onChange('d1', { vertices: [[113.4, 23.1]] });
    expect(state().drawings[0]?.vertices).toEqual([[113.4, 23.1]]);
  });

  it('goes back to the map when no more is drawn', () => {
    const { state, map } = connected();
    state().setDrawingMode('area');
    const before = map.calls.length;
    state().setDrawingMode(null);
    expect(map.calls.slice(before).map(({ name }) => name)).toContain('release');
  });
});

describe('the board', () => {
  it('shows what is typed, undone and labelled', () => {
    const { state, map } = connected();
    const shown = () => JSON.stringify(map.lastCall('show')?.args[0]);
    state().setDrawingMode('point');
    state().addVertex([113.36, 23.1], null);
    expect(shown()).toContain('113.36');
    state().setDrawingLabels({ d1: 'here' });
    expect(map.lastCall('label')?.args[0]).toMatchObject([{ id: 'd1', text: 'here' }]);
    state().undoDrawing();
    expect(shown()).not.toContain('113.36');
    expect(map.lastCall('label')?.args[0]).toEqual([]);
    expect(map.lastCall('setDrawings')?.args).toEqual([[], null]);
  });

  it('is told whether to snap', () => {
    const { state, map } = connected();
    expect(map.lastCall('setSnapping')?.args).toEqual([true]);
    state().setSnapping(false);
    expect(map.lastCall('setSnapping')?.args).toEqual([false]);
  });

  it('brings a drawing into the part of the map that no panel covers', () => {
    const { state, map } = connected();
    state().setDrawingMode('distance');
    state().addVertex([113.36, 23.1], null);
    state().addVertex([113.38, 23.12], null);
    state().finishSketch();
    state().bringDrawingIntoView('d1');
    expect(map.lastCall('showBounds')?.args.slice(0, 2)).toEqual([[113.36, 23.1, 113.38, 23.12], padding]);
  });

  it('is left alone once parted', () => {
    const { state, map, stop } = connected();
    stop();
    const before = map.calls.length;
    state().setDrawingMode('point');
    state().addVertex([113.36, 23.1], null);
    expect(map.calls.length).toBe(before);
  });
});
