import { describe, expect, it } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

describe('the open tool', () => {
  it('is one at a time: another takes its place, the same closes it', () => {
    const { getState } = createAtlasStore(sampleAtlas);
    expect(getState().openTool).toBeNull();
    getState().toggleTool('measure');
    getState().toggleTool('import');
    expect(getState().openTool).toBe('import');
    getState().toggleTool('import');
    expect(getState().openTool).toBeNull();
  });

  it('closes whatever it is', () => {
    const { getState } = createAtlasStore(sampleAtlas);
    getState().toggleTool('table');
    getState().closeTool();
    expect(getState().openTool).toBeNull();
  });
});
