import { describe, expect, it, vi } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import { connectDrawingWhenUsed } from '../../../src/map/drawing/connectDrawingWhenUsed.ts';
import { createNullMapAdapter } from '../../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';

const padding = () => ({ top: 0, right: 0, bottom: 0, left: 0 });

describe('connectDrawingWhenUsed', () => {
  it('asks for no board until something is drawn, and then for one', async () => {
    const store = createAtlasStore(sampleAtlas);
    const map = createNullMapAdapter();
    const asked = vi.spyOn(map, 'drawingBoard');
    connectDrawingWhenUsed(store, map, padding);
    store.getState().selectPlace('pazhou', 'map');
    expect(asked).not.toHaveBeenCalled();
    store.getState().setDrawingMode('distance');
    store.getState().addVertex([113.36, 23.1], null);
    await vi.waitFor(() => expect(map.lastCall('sketch')).toBeDefined());
    expect(asked).toHaveBeenCalledOnce();
  });

  it('shows what a link brought', async () => {
    const map = createNullMapAdapter();
    const drawings = decodeDrawings('point,113.36,23.1');
    connectDrawingWhenUsed(createAtlasStore(sampleAtlas, { drawings }), map, padding);
    await vi.waitFor(() => expect(JSON.stringify(map.lastCall('show')?.args)).toContain('113.36'));
  });

  it('connects nothing to a map that is gone meanwhile', async () => {
    const store = createAtlasStore(sampleAtlas);
    const map = createNullMapAdapter();
    const stop = connectDrawingWhenUsed(store, map, padding);
    store.getState().setDrawingMode('distance');
    stop();
    await import('../../../src/map/drawing/connectDrawing.ts');
    await Promise.resolve();
    expect(map.lastCall('sketch')).toBeUndefined();
  });
});
