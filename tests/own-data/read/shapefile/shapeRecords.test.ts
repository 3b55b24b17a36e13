import { parseShp } from 'shpjs';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../../src/own-data/problemLog.ts';
import { shapeRecords } from '../../../../src/own-data/read/shapefile/shapeRecords.ts';
import { nullContent, partsContent, pointContent, shapeTypes, shpFile } from '../../fileBytes/shapefile.ts';

type XY = readonly [number, number];

function square(x: number, y: number, size: number, clockwise = true): XY[] {
  const ring: XY[] = [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
  return clockwise ? ring : ring.reverse();
}

function read(type: number, contents: readonly Uint8Array[]): unknown[] {
  return [...shapeRecords(shpFile(type, contents), new ProblemLog('a.shp'))];
}

function polygon(...rings: readonly XY[][]): unknown {
  return read(shapeTypes.polygon, [partsContent(shapeTypes.polygon, rings)])[0];
}

describe('shapeRecords', () => {
  it('reads what an independent reader reads', () => {
    const files: [number, Uint8Array[]][] = [
      [shapeTypes.point, [pointContent([113.3, 23.1]), nullContent(), pointContent([113.4, 23.2])]],
      [
        shapeTypes.polyline,
        [
          partsContent(shapeTypes.polyline, [square(0, 0, 1)]),
          partsContent(shapeTypes.polyline, [square(0, 0, 1), square(5, 5, 1)]),
        ],
      ],
      [
        shapeTypes.polygon,
        [partsContent(shapeTypes.polygon, [square(0, 0, 9), square(1, 1, 2, false), square(20, 0, 5)])],
      ],
    ];
    for (const [type, contents] of files) {
      const theirs = parseShp(new Uint8Array(shpFile(type, contents)).buffer).map((geometry) =>
        withoutBox(geometry),
      );
      expect(read(type, contents)).toEqual(theirs);
    }
  });

  it('reads heights, and passes over measures', () => {
    const flat = partsContent(shapeTypes.polygonZ, [square(0, 0, 1)]);
    const content = new Uint8Array(flat.length + 16 + 5 * 8);
    content.set(flat);
    for (let index = 0; index < 5; index++) {
      new DataView(content.buffer).setFloat64(flat.length + 16 + index * 8, index, true);
    }
    const [withHeights] = read(shapeTypes.polygonZ, [content]);
    expect(withHeights).toMatchObject({
      coordinates: [
        [
          [0, 0, 0],
          [0, 1, 1],
          [1, 1, 2],
          [1, 0, 3],
          [0, 0, 4],
        ],
      ],
    });
    new DataView(content.buffer).setInt32(0, shapeTypes.polygon + 20, true);
    expect(read(shapeTypes.polygon + 20, [content])[0]).toEqual(polygon(square(0, 0, 1)));
  });
});

describe('the rings of a polygon', () => {
  it('are told apart by their turning, each hole in the smallest ring around it', () => {
    const [lake, island, pond] = [square(0, 0, 100), square(10, 10, 50), square(20, 20, 5, false)];
    expect(polygon(lake, pond, island)).toEqual({
      type: 'MultiPolygon',
      coordinates: [[lake], [island, pond]],
    });
  });

  it('may all turn the wrong way', () => {
    const ring = square(0, 0, 9, false);
    expect(polygon(ring)).toEqual({ type: 'Polygon', coordinates: [ring] });
    expect(polygon(ring, square(20, 0, 9, false))).toMatchObject({ type: 'MultiPolygon' });
  });

  it('are never lost: one that lies in no other is a polygon of its own', () => {
    const [ring, stray] = [square(0, 0, 9), square(20, 0, 9, false)];
    expect(polygon(ring, stray)).toEqual({ type: 'MultiPolygon', coordinates: [[ring], [stray]] });
  });

  it('may touch the ring around them in a corner', () => {
    const [ring, hole] = [square(0, 0, 9), square(0, 0, 3, false)];
    const touching: XY[] = [
      [0, 0],
      [3, 1],
      [1, 3],
      [0, 0],
    ];
    expect(polygon(ring, touching)).toEqual({ type: 'Polygon', coordinates: [ring, touching] });
    expect(hole).toHaveLength(5);
  });
});

function withoutBox(geometry: { readonly type: string } | null): unknown {
  if (geometry === null) return null;
  const { type } = geometry;
  return { type, coordinates: 'coordinates' in geometry ? geometry.coordinates : [] };
}
