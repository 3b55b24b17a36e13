import { describe, expect, it } from 'vitest';
import { ringsDoNotOverlap } from '../../../src/compiler/checks/ringsDoNotOverlap.ts';
import { findings } from '../editedGeodata.ts';

const outer =
  '          [\n            [113.405, 23.09],\n            [113.418, 23.09],\n            [113.418, 23.1],\n            [113.405, 23.1],\n            [113.405, 23.09]\n          ]';

/** A rectangle as a ring, counter-clockwise or, as a hole, clockwise. */
function box(west: number, south: number, east: number, north: number, hole = false): string {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return JSON.stringify(hole ? ring.toReversed() : ring);
}

const inParts = (...parts: string[]) =>
  findings(ringsDoNotOverlap, {
    'layers/pazhou.geojson': [
      ['"Polygon"', '"MultiPolygon"'],
      [outer, parts.map((part) => `[${part}]`).join(',\n')],
    ],
  });

describe('ringsDoNotOverlap', () => {
  it('accepts an outline of one ring', () => {
    expect(findings(ringsDoNotOverlap)).toEqual([]);
  });

  it('accepts parts side by side that share an edge', () => {
    expect(inParts(box(113.405, 23.09, 113.41, 23.1), box(113.41, 23.09, 113.418, 23.1))).toEqual([]);
  });

  it('accepts a part in the hole of another', () => {
    const pond = box(113.407, 23.092, 113.412, 23.098, true);
    const island = box(113.409, 23.094, 113.41, 23.096);
    expect(inParts(`${box(113.405, 23.09, 113.418, 23.1)},${pond}`, island)).toEqual([]);
  });

  it('says by how much two parts overlap', () => {
    // 0.001° by 0.010° at 23.095° N: 102.45 m by 1107.45 m.
    expect(inParts(box(113.405, 23.09, 113.411, 23.1), box(113.41, 23.09, 113.418, 23.1))).toEqual([
      'layers/pazhou.geojson:30 two parts of "east-quarter" overlap by 113459 m²: from line 29 and line 30',
    ]);
  });

  it('finds a part inside another', () => {
    expect(inParts(box(113.405, 23.09, 113.418, 23.1), box(113.41, 23.094, 113.411, 23.095))).toEqual([
      expect.stringContaining('two parts of "east-quarter" overlap'),
    ]);
  });

  it('finds holes that overlap, and one that sticks out', () => {
    const rings = [
      box(113.405, 23.09, 113.418, 23.1),
      box(113.407, 23.092, 113.41, 23.096, true),
      box(113.409, 23.095, 113.412, 23.098, true),
      box(113.417, 23.092, 113.419, 23.094, true),
    ];
    expect(inParts(rings.join(',\n'))).toEqual([
      expect.stringMatching(/:31 two holes of "east-quarter" overlap by \d+ m²: from line 30 and line 31$/),
      expect.stringMatching(/:32 a hole of "east-quarter" lies outside its part by \d+ m²$/),
    ]);
  });
});
