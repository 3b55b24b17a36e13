import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/domain/measure.ts';
import type { LngLat } from '../../../src/domain/outline.ts';
import type { OwnFeatures } from '../../../src/domain/ownLayer.ts';
import { hiddenRow, ownTiles, type TileAddress } from '../../../src/domain/ownTiles.ts';
import { eachPosition } from '../../../src/own-data/datum/positions.ts';
import { tilesOf } from '../../../src/own-data/placing/tilesOf.ts';

const at: LngLat = [113.323456, 23.106543];
const corner = (east: number, north: number): LngLat => [at[0] + east, at[1] + north];
const square = [corner(0, 0), corner(0.0004, 0), corner(0.0004, 0.0004), corner(0, 0)];
const ring = square.map((position) => [...position]);

const features = (...geometries: readonly Geometry[]): OwnFeatures => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry, id) => ({ type: 'Feature', id, geometry, properties: {} })),
});
const mixed = features(
  { type: 'Point', coordinates: [...at] },
  { type: 'LineString', coordinates: [[...at], [...corner(0.0005, 0.0005)]] },
  { type: 'Polygon', coordinates: [ring] },
  {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: [[...at]] },
      { type: 'MultiPolygon', coordinates: [[ring]] },
    ],
  },
);

/** The tile of the usual grid that holds a position. */
function tileAt(z: number, [lng, lat]: LngLat): TileAddress {
  const radians = (lat * Math.PI) / 180;
  const x = (lng + 180) / 360;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
}

/** What a map finds in the tile at a position. */
function found(given: OwnFeatures, z: number, codes: Uint8Array | null = null) {
  const tile = tileAt(z, at);
  const bytes = tilesOf(given)(tile, codes);
  if (!bytes) throw new Error('the tile is empty');
  const layer = new VectorTile(new PbfReader(bytes)).layers[ownTiles.layer];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const { id, geometry, properties } = layer?.feature(index).toGeoJSON(tile.x, tile.y, z) ?? {};
    return { id, geometry, properties };
  });
}

describe('tiles of placed features', () => {
  it('know every feature by its row, the first included, whatever it is drawn with', () => {
    expect(found(mixed, 12).map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      [0, 'Point'],
      [1, 'LineString'],
      [2, 'Polygon'],
      [3, 'Point'],
      [3, 'Polygon'],
    ]);
  });

  it('are a tenth of a metre off at most at the closest zoom', () => {
    const places: LngLat[] = [];
    for (const { geometry } of found(mixed, ownTiles.closestZoom)) {
      if (geometry) eachPosition(geometry, (position) => places.push(position));
    }
    const known = [...square, corner(0.0005, 0.0005)];
    const offMeters = places.map((place) => Math.min(...known.map((each) => distanceMeters(place, each))));
    expect(offMeters.length).toBeGreaterThan(8);
    expect(Math.max(...offMeters)).toBeLessThan(0.1);
  });

  it('leave out hidden rows, and have the colours of the others, each time anew', () => {
    const looks = [Uint8Array.of(hiddenRow, 3, 0, hiddenRow), Uint8Array.of(0, 0, 0, 5)];
    const shown = looks.map((codes) => found(mixed, 12, codes).map(({ id, properties }) => [id, properties]));
    const plain = [0, 1, 2].map((row) => [row, {}]);
    expect(shown[0]).toEqual([
      [1, { colour: 3 }],
      [2, {}],
    ]);
    expect(shown[1]).toEqual([...plain, [3, { colour: 5 }], [3, { colour: 5 }]]);
    const maker = tilesOf(mixed);
    const withAll = maker(tileAt(12, at), null);
    expect(maker(tileAt(12, at), new Uint8Array(4).fill(hiddenRow))).toBeNull();
    expect(maker(tileAt(12, at), null)).toEqual(withAll);
  });

  it('are none where nothing lies', () => {
    expect(tilesOf(mixed)(tileAt(12, [114.3, 23.1]), null)).toBeNull();
    expect(tilesOf(features())({ z: 0, x: 0, y: 0 }, null)).toBeNull();
  });

  it('are handed over without the room their writer kept for more', () => {
    const bytes = tilesOf(mixed)(tileAt(12, at), null)?.byteLength ?? 0;
    expect(bytes).toBeGreaterThan(100);
    // A writer doubles its room, so that it always has a power of two.
    expect(Number.isInteger(Math.log2(bytes))).toBe(false);
  });
});
