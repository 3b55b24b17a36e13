import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../src/own-data/importResult.ts';
import type { ParsedDataset } from '../../../src/own-data/parsedDataset.ts';
import { readDataset } from '../../../src/own-data/read/readDataset.ts';
import { dbfFile, partsContent, shapeTypes, shpFile } from '../fileBytes/shapefile.ts';
import { concatenated, gbk, utf8, utf16le } from '../fileBytes/text.ts';
import { workbook } from '../fileBytes/workbook.ts';
import { zip } from '../fileBytes/zip.ts';

/** A zone with a hole in it, wound as shapefiles want it: the outer ring clockwise. */
const outer: [number, number][] = [
  [113.3125, 23.0625],
  [113.3125, 23.125],
  [113.4375, 23.125],
  [113.4375, 23.0625],
  [113.3125, 23.0625],
];
const hole: [number, number][] = [
  [113.34375, 23.078125],
  [113.375, 23.078125],
  [113.375, 23.09375],
  [113.34375, 23.078125],
];
const polygon: Polygon = { type: 'Polygon', coordinates: [outer, hole] };
const attributes = { name: '琶洲 <b>A</b> 区', area: 12.5, code: '0441' };
const collection: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: attributes, geometry: polygon }],
};
const geoJson = JSON.stringify(collection);

const kmlRing = (ring: readonly (readonly number[])[]) =>
  `<LinearRing><coordinates>${ring.map((position) => position.join(',')).join('\n ')}</coordinates></LinearRing>`;
const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><!-- <Placemark> --><Folder>
<Placemark><name><![CDATA[${attributes.name}]]></name><ExtendedData>
<Data name="area"><value>12.5</value></Data><Data name="code"><value>0441</value></Data></ExtendedData>
<Polygon><outerBoundaryIs>${kmlRing(outer)}</outerBoundaryIs><innerBoundaryIs>${kmlRing(hole)}</innerBoundaryIs></Polygon>
</Placemark></Folder></Document></kml>`;

const wktRing = (ring: readonly (readonly number[])[]) =>
  `(${ring.map((position) => position.join(' ')).join(', ')})`;
const wkt = `POLYGON (${wktRing(outer)}, ${wktRing(hole)})`;
const csv = `name,area,code,geom\n${attributes.name},12.5,0441,"${wkt}"\n`;

const shp = shpFile(shapeTypes.polygon, [partsContent(shapeTypes.polygon, [outer, hole])]);
const dbf = dbfFile(
  [
    { name: 'name', type: 'C', length: 40 },
    { name: 'area', type: 'N', length: 12 },
    { name: 'code', type: 'C', length: 8 },
  ],
  [[attributes.name, '12.5', '0441']],
);
const prj = utf8('GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"]');
const cpg = utf8('GBK');

const table = [
  ['name', 'area', 'code', 'WKT'],
  [attributes.name.replaceAll('<', '&lt;'), 12.5, '0441', wkt],
];

async function oneDataset(name: string, bytes: Uint8Array): Promise<ParsedDataset> {
  const { datasets, problems } = await readDataset([{ name, bytes }]);
  expect(problems).toEqual([]);
  expect(datasets).toHaveLength(1);
  const [dataset] = datasets;
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

describe('the same polygon in each format', () => {
  it.each([
    ['GeoJSON', 'GeoJSON', utf8(geoJson)],
    ['GeoJSON with a byte order mark', 'GeoJSON', utf8(`\ufeff${geoJson}`)],
    ['GeoJSON in UTF-16', 'GeoJSON', utf16le(geoJson)],
    ['one GeoJSON feature per line', 'GeoJSON', utf8(`${JSON.stringify(collection.features[0])}\n\n`)],
    ['a GeoJSON text sequence', 'GeoJSON', utf8(`\u001e${JSON.stringify(collection.features[0])}\n`)],
    ['an array of features', 'GeoJSON', utf8(JSON.stringify(collection.features))],
    ['TopoJSON', 'TopoJSON', utf8(JSON.stringify(topology({ zones: collection })))],
    ['KML', 'KML', utf8(kml)],
    ['KMZ', 'KMZ', zip({ 'doc.kml': utf8(kml), 'files/icon.png': new Uint8Array(3) })],
    [
      'a zipped shapefile',
      'Shapefile',
      zip({ 'a/zones.shp': shp, 'a/zones.dbf': dbf, 'a/zones.prj': prj, 'a/zones.cpg': cpg }),
    ],
    ['CSV with well-known text', 'CSV', utf8(csv)],
    ['CSV in UTF-16 with its mark', 'CSV', concatenated(new Uint8Array([0xff, 0xfe]), utf16le(csv))],
    ['tab-separated values', 'TSV', utf8(`name\tarea\tcode\tgeom\n${attributes.name}\t12.5\t0441\t${wkt}\n`)],
    ['Excel', 'Excel', workbook({ 园区: table })],
    ['a zipped CSV', 'CSV', zip({ 'data/zones.csv': utf8(csv) })],
  ])('%s', async (_, format, bytes) => {
    // The name says nothing: the content does.
    const dataset = await oneDataset('zones.dat', bytes);
    expect(dataset.format).toBe(format);
    expect(dataset.records.map(({ geometry }) => geometry)).toEqual([polygon]);
    expect(dataset.records.map((record) => record.attributes)).toEqual([attributes]);
    expect([...dataset.attributeNames].sort()).toEqual(['area', 'code', 'name']);
    expect(dataset.problems).toEqual([]);
  });

  it('FlatGeobuf', async () => {
    const dataset = await oneDataset('zones.fgb', serialize(collection, 4490));
    expect(dataset).toMatchObject({ format: 'FlatGeobuf', reference: { kind: 'epsg', code: 4490 } });
    expect(dataset.records).toEqual([{ number: 1, geometry: polygon, attributes }]);
  });

  it('several selected files of a shapefile, their attributes in GBK', async () => {
    const { datasets, problems } = await readDataset([
      { name: 'Zones.SHP', bytes: shp },
      { name: 'zones.dbf', bytes: dbf },
      { name: 'zones.prj', bytes: prj },
      { name: 'zones.cpg', bytes: cpg },
      { name: 'zones.shp.xml', bytes: utf8('<metadata/>') },
    ]);
    expect(problems).toEqual([]);
    expect(datasets).toMatchObject([
      { records: [{ geometry: polygon, attributes }], reference: { kind: 'wkt' }, problems: [] },
    ]);
  });

  it('GBK attributes without a code page, as a guess that is reported', async () => {
    const dataset = await oneDataset('zones.zip', zip({ 'zones.shp': shp, 'zones.dbf': dbf }));
    expect(dataset.records[0]?.attributes).toEqual(attributes);
    expect(dataset.problems).toMatchObject([{ code: 'encoding-guessed', detail: 'GB18030' }]);
    const text = await oneDataset('zones.csv', gbk(csv));
    expect(text.records[0]?.attributes).toEqual(attributes);
  });

  it('GPX, which has lines instead', async () => {
    const points = outer.map(([lon, lat]) => `<rtept lon="${lon}" lat="${lat}"/>`).join('');
    const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><rte><name>${attributes.code}</name>${points}</rte></gpx>`;
    const dataset = await oneDataset('zones.gpx', utf8(gpx));
    expect(dataset.records[0]?.geometry).toEqual({ type: 'LineString', coordinates: outer });
    expect(dataset.records[0]?.attributes['name']).toBe('0441');
  });
});

describe('what a file says about its coordinates', () => {
  const crs = (name: string) =>
    JSON.stringify({ ...collection, crs: { type: 'name', properties: { name } } });

  it.each([
    ['urn:ogc:def:crs:EPSG::4490', { kind: 'epsg', code: 4490 }],
    ['EPSG:4526', { kind: 'epsg', code: 4526 }],
    ['http://www.opengis.net/def/crs/EPSG/0/4547', { kind: 'epsg', code: 4547 }],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', { kind: 'by-format' }],
  ])('by the crs member %s', async (name, reference) => {
    expect((await oneDataset('a.json', utf8(crs(name)))).reference).toEqual(reference);
  });

  it('by an SRID, a .prj, or not at all', async () => {
    const srid = await oneDataset('a.csv', utf8('wkt,n\nSRID=4490;POINT(113.3 23.1),1\n'));
    expect(srid.reference).toEqual({ kind: 'epsg', code: 4490 });
    expect(srid.records[0]?.geometry).toEqual({ type: 'Point', coordinates: [113.3, 23.1] });
    expect((await oneDataset('a.csv', utf8('lng,lat\n113.3,23.1\n'))).reference).toEqual({ kind: 'none' });
  });

  it('keeps metres of a projection as they stand', async () => {
    const dataset = await oneDataset('a.csv', utf8('x,y\n38423000.5,2555000.25\n'));
    expect(dataset.records[0]?.geometry).toEqual({ type: 'Point', coordinates: [38423000.5, 2555000.25] });
  });
});

describe('hostile attributes', () => {
  it('named as a prototype is, stay attributes', async () => {
    const properties = '{"__proto__":{"polluted":1},"constructor":"c"}';
    const text = `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":[113.3,23.1]}}`;
    const [record] = (await oneDataset('a.json', utf8(text))).records;
    expect(Object.entries(record?.attributes ?? {})).toEqual([
      ['__proto__', '{"polluted":1}'],
      ['constructor', 'c'],
    ]);
    expect(Object.getPrototypeOf(record?.attributes)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('an import of several files', () => {
  const point = utf8('lng,lat\n113.3,23.1\n');

  it('keeps the good ones and says which are refused', async () => {
    const { datasets, problems } = await readDataset([
      { name: 'good.csv', bytes: point },
      { name: 'bad.geojson', bytes: utf8('{') },
    ]);
    expect(datasets.map(({ name }) => name)).toEqual(['good']);
    expect(problems).toMatchObject([{ code: 'format-damaged', severity: 'refused', file: 'bad.geojson' }]);
  });

  it('takes each sheet with coordinates as a dataset of its own', async () => {
    const sheets = {
      园区: [
        ['lng', 'lat'],
        [113.3, 23.1],
      ],
      说明: [['无坐标']],
      枢纽: [
        ['经度', '纬度'],
        [113.4, 23.2],
      ],
    };
    const { datasets } = await readDataset([{ name: 'a.xlsx', bytes: workbook(sheets) }]);
    expect(datasets.map(({ name }) => name)).toEqual(['a 园区', 'a 枢纽']);
  });

  it('reports the first of the records at fault and their number', async () => {
    const rows = '113.3,23.1\nx,1\ny,2\n113.4,23.2\nz,3\n';
    const dataset = await oneDataset('a.csv', utf8(`lng,lat\n${rows}`));
    expect(dataset.records.map(({ number }) => number)).toEqual([1, 4]);
    expect(dataset.problems).toEqual([
      {
        code: 'coordinates-not-numbers',
        severity: 'left-out',
        file: 'a.csv',
        record: 2,
        count: 3,
        detail: '“x”',
      },
    ]);
  });

  it('tells how far it is, and stops when cancelled', async () => {
    const heard: ImportProgress[] = [];
    const files = ['a.csv', 'b.csv'].map((name) => ({ name, bytes: point }));
    await readDataset(files, (progress) => heard.push(progress));
    expect(heard.map(({ file, finished, total }) => [file, finished, total])).toEqual([
      ['a.csv', 0, 2],
      ['b.csv', 1, 2],
    ]);
    const cancelled = new AbortController();
    const reading = readDataset(files, () => cancelled.abort(), cancelled.signal);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
