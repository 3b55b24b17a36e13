import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeGeometry } from '../../src/atlas/decodeGeometry.ts';
import { readGeodata } from '../../src/compiler/compile.ts';
import { formatIssue } from '../../src/compiler/issue.ts';
import { distanceMeters } from '../../src/domain/measure.ts';
import { type Edits, goodGeodata, withEdits } from './editedGeodata.ts';

const brokenGeodata = 'tests/fixtures/broken-geodata';
const editions = (edits: Edits) =>
  withEdits(edits, (folder) => {
    const { mapEdition, factsEdition } = readGeodata(folder).atlas;
    return { mapEdition, factsEdition };
  });

describe('readGeodata', () => {
  it('derives date and evidence from the source, and the base unit from the stated one', () => {
    const { atlas, issues } = readGeodata(goodGeodata);
    expect(issues).toEqual([]);
    expect(atlas.figures.find(({ id }) => id === 'revenue-2016')).toEqual({
      id: 'revenue-2016',
      place: 'pazhou',
      alsoAbout: [],
      metric: 'sales_revenue',
      qualifier: 'exact',
      value: 14_680_000_000,
      unit: 'CNY',
      period: '2016',
      periodBasis: 'stated',
      asOf: '2017-12-08',
      status: 'actual',
      evidence: 'source-documents',
      source: 'example-2017',
      locator: '¶12',
    });
    expect(atlas.figures.find(({ id }) => id === 'area')).toMatchObject({
      value: 1e6,
      valueMax: 2e6,
      unit: 'm2',
    });
  });

  it('says where each place is, the city as the union of its districts included', () => {
    const outlines = new Map(
      readGeodata(goodGeodata).atlas.outlines.map((outline) => [outline.place, outline]),
    );
    expect(outlines.get('guangzhou')?.bbox).toEqual([113.18, 23.06, 113.42, 23.115]);
    expect(outlines.get('haizhu')?.labelPoint).toEqual([113.33, 23.09]);
    expect(outlines.get('pazhou')).toMatchObject({ geometry: 'point', uncertaintyMeters: 500 });
    expect(outlines.get('pazhou')).not.toHaveProperty('measuredAreaSquareMeters');
    // 0.013° by 0.010° at 23.1° N is 1.332 km by 1.107 km (102 447 and 110 745 m to the degree).
    const area = outlines.get('east-quarter')?.measuredAreaSquareMeters ?? 0;
    expect(area / (0.013 * 102_447 * 0.01 * 110_745)).toBeCloseTo(1, 3);
    expect(outlines.has('lost-works')).toBe(false);
  });

  it('converts an outline to WGS-84 and remembers what it was', () => {
    const edits: Edits = {
      'layers/pazhou.geojson': [
        ['"WGS84",\n        "certainty": "point-only"', '"GCJ02",\n        "certainty": "point-only"'],
      ],
    };
    withEdits(edits, (folder) => {
      const { atlas, geometry, issues } = readGeodata(folder);
      expect(issues).toEqual([]);
      const drawn = geometry.outlines.features.find(({ id }) => id === 'pazhou')?.geometry;
      const [lng = 0, lat = 0] = drawn?.type === 'Point' ? drawn.coordinates : [];
      // By the published formula GCJ-02 lies 589 to 636 m to the south-east within the box of the city.
      const moved = distanceMeters([lng, lat], [113.36, 23.1]);
      expect(moved).toBeGreaterThan(589);
      expect(moved).toBeLessThan(636);
      expect(lng).toBeLessThan(113.36);
      expect(lat).toBeGreaterThan(23.1);
      expect(atlas.outlines.find(({ place }) => place === 'pazhou')?.datum).toBe('GCJ02');
    });
  });

  it('changes one edition without the other', () => {
    const before = editions({});
    const fact = editions({ 'places/pazhou.yaml': [['value: 5.9', 'value: 6']] });
    const outline = editions({ 'layers/pazhou.geojson': [['[113.36, 23.1]', '[113.36, 23.101]']] });
    expect(before.mapEdition).toMatch(/^[0-9a-f]{8}$/);
    expect(fact.mapEdition).toBe(before.mapEdition);
    expect(fact.factsEdition).not.toBe(before.factsEdition);
    expect(outline.factsEdition).toBe(before.factsEdition);
    expect(outline.mapEdition).not.toBe(before.mapEdition);
  });

  it('ships the real geometry in 30 KB, and nothing is lost on the way', () => {
    const { packedGeometry, geometry } = readGeodata('geodata');
    const text = JSON.stringify(packedGeometry);
    expect(gzipSync(text).length).toBeLessThan(30 * 1024);
    expect(decodeGeometry(JSON.parse(text))).toEqual(geometry);
    expect(geometry.districts.features).toHaveLength(11);
  });
});

describe('a broken folder', () => {
  it('is reported whole in one run, with file and line', () => {
    expect(readGeodata(brokenGeodata).issues.map(formatIssue)).toEqual([
      `${brokenGeodata}/layers/pazhou.geojson:20 "east-quarter" looks like GCJ-02: as WGS-84 it lies 347 m outside haizhu, as GCJ-02 inside; write "datum": "GCJ02"`,
      `${brokenGeodata}/layers/pazhou.geojson:51 the outline of "bow-tie" crosses itself at [113.31500, 23.08000]: the edge from line 51 meets the edge from line 53`,
      `${brokenGeodata}/places/liwan.yaml:7 unknown key "sumary" (did you mean "summary"?)`,
      `${brokenGeodata}/places/lost-works.yaml:1 id "lost-factory" does not match the file name lost-works.yaml; rename the file to lost-factory.yaml or write id: lost-works`,
      `${brokenGeodata}/places/pazhou.yaml:35 unit "km2" (kept as m2) does not fit metric "sales_revenue", which is in CNY or USD`,
      `${brokenGeodata}/places/pazhou.yaml:47 unknown source "exmaple-2017" (did you mean "example-2017"?); each source needs a file sources/<id>.yaml`,
      `${brokenGeodata}/places/pazhou.yaml:65 "source" is missing`,
    ]);
  });

  it('is checked on beyond a misspelt key, which does not hide the other faults of its entry', () => {
    const edits: Edits = {
      'places/pazhou.yaml': [
        ['value: 5.9\n    unit: billion CNY', 'value: 5.9\n    vlaue: 6\n    unit: km2'],
      ],
    };
    withEdits(edits, (folder) => {
      expect(readGeodata(folder).issues.map(({ line, message }) => `${line} ${message}`)).toEqual([
        '35 unknown key "vlaue" (did you mean "value"?)',
        '36 unit "km2" (kept as m2) does not fit metric "sales_revenue", which is in CNY or USD',
      ]);
    });
  });

  it.each([
    [brokenGeodata, 1, '7 issues in 4 file(s)'],
    [goodGeodata, 0, 'no issues; 6 places'],
  ])('run by command, %s ends with exit code %i', { timeout: 60_000 }, (folder, code, said) => {
    const options = ['--import', 'tsx', 'src/compiler/cli.ts', folder];
    const { status, stdout } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    expect(stdout).toContain(said);
    expect(status).toBe(code);
  });
});
