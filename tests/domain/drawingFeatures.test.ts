import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/domain/drawing.ts';
import { drawingFeatures } from '../../src/domain/drawingFeatures.ts';
import { decodeDrawings } from '../../src/domain/drawingLink.ts';

const drawings = decodeDrawings(
  'area,113.36,23.1,113.37,23.1,113.37,23.11,113.36,23.11,px10,nNorth plot,' +
    'distance,113.36,23.1,113.37,23.1,circle,113.3,23.05,r5000,point,113.3,23.05',
);
const nameOf = ({ name }: Drawing, index: number): string => name || `Drawing ${index + 1}`;

describe('drawingFeatures', () => {
  const { features } = drawingFeatures(drawings, nameOf);

  it('says of each what was measured, with the digits its screen allowed', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      {
        ...{ id: 'd1', name: 'North plot', kind: 'area', metres_per_pixel: 10 },
        ...{ area_m2: 1_100_000, perimeter_m: 4300 },
      },
      { id: 'd2', name: 'Drawing 2', kind: 'distance', length_m: 1024.5 },
      {
        ...{ id: 'd3', name: 'Drawing 3', kind: 'circle', radius_m: 5000 },
        ...{ area_m2: expect.closeTo(78_540_000, -4), circumference_m: expect.closeTo(31_416, -1) },
      },
      { id: 'd4', name: 'Drawing 4', kind: 'point' },
    ]);
  });

  it('is GeoJSON: longitude first, rings closed', () => {
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'LineString',
      'Polygon',
      'Point',
    ]);
    const [plot] = features;
    const ring = plot?.geometry.type === 'Polygon' ? (plot.geometry.coordinates[0] ?? []) : [];
    expect(ring[0]).toEqual([113.36, 23.1]);
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});
