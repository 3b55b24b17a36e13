import { describe, expect, it } from 'vitest';
import { drawingLimits } from '../../src/domain/drawing.ts';
import type { LngLat } from '../../src/domain/outline.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const [a, b, c]: readonly [LngLat, LngLat, LngLat] = [
  [113.36, 23.1],
  [113.38, 23.12],
  [113.4, 23.1],
];

function started() {
  const store = createAtlasStore(sampleAtlas);
  const state = () => store.getState();
  /** Draws in a way, by pointer at 10 m to the pixel. */
  const draw = (mode: Parameters<ReturnType<typeof state>['setDrawingMode']>[0], ...vertices: LngLat[]) => {
    state().setDrawingMode(mode);
    for (const vertex of vertices) state().addVertex(vertex, 10);
  };
  return { state, draw };
}

describe('a sketch', () => {
  it('becomes a drawing when it is finished, and not before it has vertices enough', () => {
    const { state, draw } = started();
    draw('area', a, b);
    state().finishSketch();
    expect(state().drawings).toEqual([]);
    state().addVertex(c, 20);
    state().finishSketch();
    expect(state().drawings).toEqual([
      { id: 'd1', kind: 'area', name: '', vertices: [a, b, c], metersPerPixel: 20 },
    ]);
    expect(state()).toMatchObject({ sketch: null, selectedDrawing: 'd1', drawingMode: 'area' });
  });

  it('ends by itself where the last vertex is clear', () => {
    const { state, draw } = started();
    draw('rectangle', a, b);
    draw('circle', a, b);
    draw('point', a);
    expect(state().drawings.map(({ kind, vertices }) => [kind, vertices.length])).toEqual([
      ['area', 4],
      ['circle', 1],
      ['point', 1],
    ]);
  });

  it('is as fine as its coarsest vertex; typed ones are exact', () => {
    const { state, draw } = started();
    state().setDrawingMode('distance');
    state().addVertex(a, null);
    state().addVertex(b, null);
    state().finishSketch();
    draw('distance', a);
    state().addVertex(b, null);
    state().addVertex(c, 4);
    state().finishSketch();
    expect(state().drawings.map(({ metersPerPixel }) => metersPerPixel)).toEqual([null, 10]);
  });

  it('takes no vertex twice in a row, none off the map, and none where nothing is drawn', () => {
    const { state, draw } = started();
    state().addVertex(a, 10);
    expect(state().sketch).toBeNull();
    draw('distance', a, a, [116.4, 39.9]);
    expect(state().sketch?.vertices).toEqual([a]);
  });

  it('is dropped by another way of drawing, and comes back with undo as what it was', () => {
    const { state, draw } = started();
    draw('area', a, b);
    state().setDrawingMode('circle');
    expect(state().sketch).toBeNull();
    state().undoDrawing();
    expect(state()).toMatchObject({ sketch: { kind: 'area', vertices: [a, b] }, drawingMode: 'area' });
  });

  it('makes a circle of one vertex and a typed radius', () => {
    const { state, draw } = started();
    draw('circle', a);
    state().finishCircle(-1);
    expect(state().drawings).toEqual([]);
    state().finishCircle(1500);
    expect(state().drawings[0]).toMatchObject({ kind: 'circle', vertices: [a], radiusMeters: 1500 });
  });
});

describe('undo and redo', () => {
  it('go through every vertex and every drawing, there and back', () => {
    const { state, draw } = started();
    draw('distance', a, b);
    state().finishSketch();
    state().changeDrawing('d1', { name: 'Road' });
    state().removeDrawing('d1');
    const seen: unknown[] = [];
    const note = () => seen.push([state().drawings.map(({ name }) => name), state().sketch?.vertices.length]);
    for (let step = 0; step < 6; step += 1) {
      state().undoDrawing();
      note();
    }
    expect(seen).toEqual([
      [['Road'], undefined],
      [[''], undefined],
      [[], 2],
      [[], 1],
      [[], undefined],
      [[], undefined],
    ]);
    for (let step = 0; step < 9; step += 1) state().redoDrawing();
    expect(state().drawings).toEqual([]);
    state().undoDrawing();
    expect(state().drawings.map(({ name }) => name)).toEqual(['Road']);
  });

  it('forgets what was undone once something else is drawn', () => {
    const { state, draw } = started();
    draw('point', a);
    state().undoDrawing();
    draw('point', b);
    state().redoDrawing();
    expect(state().drawings.map(({ vertices }) => vertices)).toEqual([[b]]);
  });

  it('is bounded', () => {
    const { state, draw } = started();
    draw('point', a);
    for (let step = 0; step < 300; step += 1) state().changeDrawing('d1', { name: `${step}` });
    expect(state().drawingHistory.past.length).toBeLessThanOrEqual(100);
  });
});

describe('a drawing', () => {
  it('refuses a change that would leave it no drawing', () => {
    const { state, draw } = started();
    draw('distance', a, b);
    state().finishSketch();
    expect(state().changeDrawing('d1', { vertices: [a] })).toBe(false);
    expect(state().changeDrawing('d1', { vertices: [a, [100, 23]] })).toBe(false);
    expect(state().changeDrawing('d9', { name: 'x' })).toBe(false);
    expect(state().drawings[0]?.vertices).toEqual([a, b]);
    expect(state().changeDrawing('d1', { vertices: [a, c] })).toBe(true);
    expect(state().drawings[0]?.vertices).toEqual([a, c]);
  });

  it('gets no finer by a change on a closer screen, and coarser by one on a wider', () => {
    const { state, draw } = started();
    draw('point', a);
    state().changeDrawing('d1', { vertices: [b] }, 2);
    expect(state().drawings[0]?.metersPerPixel).toBe(10);
    state().changeDrawing('d1', { vertices: [c] }, 80);
    expect(state().drawings[0]?.metersPerPixel).toBe(80);
  });

  it('is shown as it is dragged, and is itself until it is let go', () => {
    const { state, draw } = started();
    draw('point', a);
    state().dragDrawing('d1', { vertices: [b] });
    expect(state().draggedDrawing?.vertices).toEqual([b]);
    expect(state().drawings[0]?.vertices).toEqual([a]);
    state().changeDrawing('d1', { vertices: [b] });
    expect(state().draggedDrawing).toBeNull();
  });

  it('keeps its id when others go, and no id is given twice', () => {
    const { state, draw } = started();
    draw('point', a);
    draw('point', b);
    state().removeDrawing('d1');
    draw('point', c);
    expect(state().drawings.map(({ id }) => id)).toEqual(['d2', 'd3']);
  });

  it('is one of no more than the limit', () => {
    const { state, draw } = started();
    for (let count = 0; count < drawingLimits.drawings + 5; count += 1) {
      draw('point', [113.3 + count / 1000, 23.1]);
    }
    expect(state().drawings).toHaveLength(drawingLimits.drawings);
  });
});

describe('requestDrawing', () => {
  it('opens the panel, ready to draw', () => {
    const { state } = started();
    state().requestDrawing('area');
    expect(state()).toMatchObject({ openTool: 'measure', drawingMode: 'area' });
  });
});
