import { describe, expect, it } from 'vitest';
import { cleanGeometry } from '../../../src/own-data/clean/cleanGeometry.ts';
import type { GeometryNotes } from '../../../src/own-data/clean/geometryNotes.ts';
import { RecordFault } from '../../../src/own-data/recordFault.ts';

const open = [
  [113, 23],
  [114, 23],
  [114, 24],
];
const ring = [...open, [113, 23]];

function clean(geometry: unknown) {
  const notes: GeometryNotes = { positions: 0, repairs: new Set() };
  return {
    geometry: cleanGeometry(geometry, notes),
    repairs: [...notes.repairs],
    positions: notes.positions,
  };
}

describe('cleanGeometry', () => {
  it('closes a ring with a copy of its first position', () => {
    const closed = { type: 'Polygon', coordinates: [ring] };
    expect(clean({ type: 'Polygon', coordinates: [open] })).toMatchObject({
      geometry: closed,
      repairs: ['ring-closed'],
    });
    expect(clean(closed)).toEqual({ geometry: closed, repairs: [], positions: 4 });
  });

  it('drops what encloses nothing, and keeps the rest', () => {
    expect(clean({ type: 'Polygon', coordinates: [ring, open.slice(0, 2), ring] })).toMatchObject({
      geometry: { coordinates: [ring, ring] },
      repairs: ['ring-left-out'],
    });
    expect(clean({ type: 'MultiPolygon', coordinates: [[[]], [ring]] })).toMatchObject({
      geometry: { coordinates: [[ring]] },
      repairs: ['ring-left-out'],
    });
  });

  it('turns numbers in quotes into numbers', () => {
    expect(clean({ type: 'Point', coordinates: ['113.5', ' 2.31e1 '] })).toMatchObject({
      geometry: { coordinates: [113.5, 23.1] },
      repairs: ['coordinates-as-text'],
    });
  });

  it('keeps a height that is a number, and no further ordinate', () => {
    expect(clean({ type: 'Point', coordinates: [113, 23, 4, 5] }).geometry).toMatchObject({
      coordinates: [113, 23, 4],
    });
    expect(clean({ type: 'Point', coordinates: [113, 23, 'x'] }).geometry).toMatchObject({
      coordinates: [113, 23],
    });
  });

  it('leaves nothing in that the file added', () => {
    const given = { type: 'Point', coordinates: [113, 23], bbox: [0], crs: {}, href: 'x' };
    expect(clean(given).geometry).toEqual({ type: 'Point', coordinates: [113, 23] });
  });

  it('names the piece at fault', () => {
    const { geometry } = clean({
      type: 'LineString',
      coordinates: [
        [113, 23],
        [114, '东'],
      ],
    });
    expect(geometry).toEqual(new RecordFault('coordinates-not-numbers', '“东”'));
  });
});
