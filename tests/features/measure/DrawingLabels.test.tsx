// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import { DrawingLabels } from '../../../src/features/measure/DrawingLabels.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('DrawingLabels', () => {
  it('label what a link brought, in the units of the page', () => {
    const drawings = decodeDrawings('circle,113.3,23.05,r5000,nReach,point,113.3,23.1');
    const store = createAtlasStore(sampleAtlas, { language: 'en', drawings });
    renderInAtlas(<DrawingLabels />, { atlas: sampleAtlas, store });
    expect(store.getState().drawingLabels).toEqual({ d1: 'Reach · ≈ 78.540 km²' });
    act(() => store.getState().setUnits({ area: 'hectares', money: 'auto' }));
    expect(store.getState().drawingLabels).toEqual({ d1: 'Reach · ≈ 7,854.0 ha' });
  });

  it('follow what is being drawn', () => {
    const store = createAtlasStore(sampleAtlas, { language: 'en' });
    renderInAtlas(<DrawingLabels />, { atlas: sampleAtlas, store });
    const { setDrawingMode, addVertex, moveSketchPointer } = store.getState();
    setDrawingMode('area');
    addVertex([113.36, 23.1], 20);
    moveSketchPointer([113.38, 23.1]);
    expect(store.getState().drawingLabels).toEqual({ sketch: '≈ 2.0 km' });
    addVertex([113.38, 23.1], 20);
    moveSketchPointer([113.38, 23.12]);
    expect(store.getState().drawingLabels).toEqual({ sketch: '≈ 2.3 km²' });
  });
});
