import { describe, expect, it } from 'vitest';
import { decodeDrawings } from '../../src/domain/drawingLink.ts';
import { type DrawnState, drawnFeatures } from '../../src/domain/drawnFeatures.ts';
import type { LngLat } from '../../src/domain/outline.ts';

const drawings = decodeDrawings(
  'area,113.36,23.1,113.37,23.1,113.37,23.11,distance,113.36,23.1,113.37,23.1,circle,113.3,23.05,r5000',
);
const [a, b, c]: readonly [LngLat, LngLat, LngLat] = [
  [113.36, 23.1],
  [113.38, 23.12],
  [113.4, 23.1],
];

function drawn(state: Partial<DrawnState>): string[] {
  const nothing = { draggedDrawing: null, selectedDrawing: null, sketch: null, sketchPointer: null };
  const { features } = drawnFeatures({ drawings: [], ...nothing, ...state });
  return features.map(
    ({ geometry, properties }) =>
      `${properties.part} ${geometry.type}${properties.isActive ? ' active' : ''}`,
  );
}

describe('drawnFeatures', () => {
  it('draws areas, lines with their vertices, and circles with their centre', () => {
    expect(drawn({ drawings })).toEqual([
      'area Polygon',
      'line LineString',
      'vertex Point',
      'vertex Point',
      'area Polygon',
      'vertex Point',
    ]);
  });

  it('draws the selected one last, a circle with its radius', () => {
    expect(drawn({ drawings: drawings.slice(1), selectedDrawing: 'd3' }).slice(-3)).toEqual([
      'area Polygon active',
      'line LineString active',
      'vertex Point active',
    ]);
    expect(drawn({ drawings, selectedDrawing: 'd1' }).at(-1)).toBe('area Polygon active');
  });

  it('draws a drawing where it is dragged to', () => {
    const [area] = drawings;
    if (!area) throw new Error('no area');
    const draggedDrawing = { ...area, vertices: [b, ...area.vertices.slice(1)] };
    const { features } = drawnFeatures({
      ...{ drawings: [area], draggedDrawing, selectedDrawing: 'd1', sketch: null, sketchPointer: null },
    });
    expect(JSON.stringify(features)).toContain(JSON.stringify(b));
  });

  it('draws a sketch as far as the pointer, as what it will be', () => {
    const sketch = (kind: 'distance' | 'area' | 'rectangle' | 'circle', ...vertices: LngLat[]) =>
      drawn({ sketch: { kind, vertices, metersPerPixel: 1 }, sketchPointer: c });
    const [line, area, dot] = ['line LineString active', 'area Polygon active', 'vertex Point active'];
    expect(sketch('distance', a)).toEqual([line, dot, dot]);
    expect(sketch('area', a)).toEqual([line, dot, dot]);
    expect(sketch('area', a, b)).toEqual([area, dot, dot, dot]);
    expect(sketch('rectangle', b)).toEqual([area, dot, dot]);
    expect(sketch('circle', a)).toEqual([area, line, dot, dot]);
  });

  it('shows where the first vertex would be', () => {
    expect(drawn({ sketchPointer: a })).toEqual(['vertex Point active']);
    expect(drawn({})).toEqual([]);
  });
});
