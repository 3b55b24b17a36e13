import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import type { Drawing } from '../../../src/domain/drawing.ts';
import type { OwnLayer } from '../../../src/domain/ownLayer.ts';
import { exportedCsv, exportedGeoJson } from '../../../src/features/export/exportedSet.ts';
import { placeSet, studySet } from '../../../src/features/export/placeSet.ts';
import { drawingSet, ownSet } from '../../../src/features/export/readerSets.ts';
import { readCsv } from '../../compiler/downloads/readCsv.ts';

const { atlas, geometry } = readGeodata('geodata');
const places = placeSet(atlas, geometry, new Set(['pazhou', 'haizhu', 'guangdong']));
const drawings: readonly Drawing[] = [
  { id: 'd1', kind: 'point', name: '=1+1', vertices: [[113.4, 23.1]], metersPerPixel: null },
  {
    ...{ id: 'd2', kind: 'distance', name: '' },
    vertices: [
      [113.4, 23.1],
      [113.5, 23.1],
    ],
    metersPerPixel: 20,
  },
];
const layer: OwnLayer = {
  ...{ id: 'o1', name: 'Mine', format: 'csv', isVisible: true, keptAs: null, colouring: null, filters: [] },
  reading: { id: 'wgs84', label: { zh: '', en: '' } },
  geometry: {
    featureCount: 2,
    tile: async () => null,
    features: async ({ mask }) => ({
      type: 'FeatureCollection',
      features: [0, 1]
        .filter((id) => mask?.[id] !== 0)
        .map((id) => ({
          ...{ type: 'Feature', id, properties: {} },
          geometry: { type: 'Point', coordinates: [113.5 + id / 4, 23.1] },
        })),
    }),
  },
  ...{ bbox: null, rows: 2, recordNumbers: Uint32Array.of(1, 3), mask: Uint8Array.of(0, 1) },
  columns: [
    { kind: 'number', name: 'longitude', values: Float64Array.of(7, 8) },
    { kind: 'text', name: 'kind', texts: ['shop'], codes: Uint32Array.of(1, 0) },
  ],
};
const parsed = (text: string): FeatureCollection & { datum?: string; note?: string } => JSON.parse(text);

describe('GeoJSON', () => {
  it('is RFC 7946 and nothing more in WGS-84: three members, rings closed and wound', () => {
    const file = parsed(exportedGeoJson(places, 'WGS84'));
    expect(Object.keys(file)).toEqual(['type', 'features']);
    const byId = new Map(file.features.map((feature) => [feature.id, feature]));
    expect(byId.get('pazhou')?.geometry).toEqual({ type: 'Point', coordinates: [113.338, 23.104] });
    expect(byId.get('haizhu')?.geometry?.type).toMatch(/Polygon/);
    // Named, but not drawn.
    expect(byId.get('guangdong')?.geometry).toBeNull();
    expect(byId.get('haizhu')?.properties).toMatchObject({ name_zh: '海珠区', certainty: 'approximate' });
  });

  it('says so in two foreign members where the reader asked for GCJ-02, and has moved', () => {
    const file = parsed(exportedGeoJson(places, 'GCJ02'));
    expect(file.datum).toBe('GCJ-02');
    expect(file.note).toMatch(/GCJ-02, not WGS-84.*并非/);
    const pazhou = file.features.find(({ id }) => id === 'pazhou')?.geometry;
    const [lng = 0, lat = 0] = pazhou?.type === 'Point' ? pazhou.coordinates : [];
    expect((lng - 113.338) * 102_400).toBeGreaterThan(400);
    expect(lat).toBeLessThan(23.104);
  });

  it('holds what was drawn with its measures, and own records as filtered, numbered as in their file', async () => {
    const drawn = parsed(exportedGeoJson(drawingSet(drawings, 'en'), 'WGS84'));
    expect(drawn.features.map(({ properties }) => properties?.['name'])).toEqual(['=1+1', 'Line 2']);
    expect(drawn.features[1]?.properties?.['length_m']).toBeGreaterThan(10_000);
    const own = parsed(exportedGeoJson(await ownSet(layer), 'WGS84'));
    expect(own.features.map(({ id }) => id)).toEqual([3]);
    expect(own.features[0]?.properties).toEqual({ longitude: 8, kind: null });
  });

  it('holds a study area, measured, before the places in it', () => {
    const report = {
      ground: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [113, 23],
            [113.1, 23],
            [113.1, 23.1],
            [113, 23],
          ],
        ],
      },
      ...{
        edgeMeters: 10,
        centreMeters: 0,
        area: { value: 5.1, uncertainty: 1 },
        perimeter: { value: 9, uncertainty: 1 },
      },
      places: [{ place: 'pazhou', standing: 'inside' as const, basis: 'ring' as const, isSure: false }],
      shareOutsideCity: 0,
    };
    const { features } = parsed(exportedGeoJson(studySet(atlas, geometry, report, 'place:pazhou'), 'WGS84'));
    expect(features[0]?.properties).toMatchObject({ name_en: 'place:pazhou', area_m2: 5 });
    expect(features[1]?.properties).toMatchObject({ id: 'pazhou', standing: 'inside', sure: 'no' });
  });
});

describe('CSV', () => {
  it('has a byte order mark, one position for each place, and the datum in every line', () => {
    const text = exportedCsv(places, 'WGS84');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { header, records } = readCsv(text);
    expect(header.slice(-3)).toEqual(['longitude', 'latitude', 'datum']);
    expect(records.find(({ id }) => id === 'pazhou')).toMatchObject({
      ...{ longitude: '113.338', latitude: '23.104', datum: 'WGS-84' },
    });
    expect(records.find(({ id }) => id === 'guangdong')?.['longitude']).toBe('');
  });

  it('names its columns after GCJ-02 where it is that', () => {
    const { header, records } = readCsv(exportedCsv(places, 'GCJ02'));
    expect(header.slice(-3)).toEqual(['longitude_gcj02', 'latitude_gcj02', 'datum']);
    expect(new Set(records.map(({ datum }) => datum))).toEqual(new Set(['GCJ-02']));
  });

  it('writes shapes as WKT, makes no formula of a name, and renames a column that is there twice', async () => {
    const text = exportedCsv(drawingSet(drawings, 'en'), 'WGS84');
    expect(text).toContain("'=1+1");
    expect(text).toContain('LINESTRING (113.4 23.1,113.5 23.1)');
    const { header, records } = readCsv(exportedCsv(await ownSet(layer), 'WGS84'));
    expect(header).toEqual(['longitude', 'kind', 'longitude_', 'latitude', 'datum']);
    expect(records[0]).toMatchObject({ longitude: '8', longitude_: '113.75' });
  });
});
