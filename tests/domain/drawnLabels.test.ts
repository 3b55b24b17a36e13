import { describe, expect, it } from 'vitest';
import { decodeDrawings } from '../../src/domain/drawingLink.ts';
import type { DrawnState } from '../../src/domain/drawnFeatures.ts';
import { drawnLabels } from '../../src/domain/drawnLabels.ts';

const nothing: DrawnState = {
  ...{ drawings: [], draggedDrawing: null, selectedDrawing: null, sketch: null, sketchPointer: null },
};

describe('drawnLabels', () => {
  it('stand in the middle of an area, at the end of a line and at a centre', () => {
    const drawings = decodeDrawings(
      'area,113.36,23.1,113.38,23.1,113.38,23.12,113.36,23.12,' +
        'distance,113.36,23.1,113.37,23.1,circle,113.3,23.05,r5000,point,113.4,23',
    );
    expect(drawnLabels({ ...nothing, drawings }, { d1: '5 km²', d2: '1 km', d3: '79 km²' })).toEqual([
      { id: 'd1', text: '5 km²', at: [expect.closeTo(113.37, 9), expect.closeTo(23.11, 9)], place: 'on' },
      { id: 'd2', text: '1 km', at: [113.37, 23.1], place: 'above' },
      { id: 'd3', text: '79 km²', at: [113.3, 23.05], place: 'above' },
    ]);
  });

  it('follow the pointer while something is drawn', () => {
    const sketch = { kind: 'distance', vertices: [[113.36, 23.1]], metersPerPixel: 1 } as const;
    const label = (state: Partial<DrawnState>) => drawnLabels({ ...nothing, ...state }, { sketch: '2 km' });
    expect(label({ sketch, sketchPointer: [113.4, 23.1] })).toEqual([
      { id: 'sketch', text: '2 km', at: [113.4, 23.1], place: 'beside' },
    ]);
    expect(label({ sketch })).toMatchObject([{ at: [113.36, 23.1] }]);
    expect(label({ sketchPointer: [113.4, 23.1] })).toEqual([]);
  });
});
