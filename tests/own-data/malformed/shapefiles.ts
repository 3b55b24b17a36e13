import {
  dbfFile,
  nullContent,
  partsContent,
  pointContent,
  shapeTypes,
  shpFile,
} from '../fileBytes/shapefile.ts';
import { utf8 } from '../fileBytes/text.ts';
import type { MalformedFile } from './malformedFile.ts';

const { point, polygon, multiPatch } = shapeTypes;
const good = pointContent([113.3, 23.1]);
const names = (...rows: readonly string[]) =>
  dbfFile(
    [{ name: 'name', type: 'C', length: 20 }],
    rows.map((row) => [row]),
  );
const cpg = utf8('GBK');

function shapefile(
  fault: string,
  parts: Readonly<Record<string, Uint8Array>>,
  codes: MalformedFile['codes'],
  kept: number,
): MalformedFile {
  const files = Object.entries(parts).map(([extension, bytes]) => ({ name: `a.${extension}`, bytes }));
  return { fault, files, codes, kept };
}

/** A polygon record that says it has more points than its bytes hold. */
function overstated(): Uint8Array {
  const content = partsContent(polygon, [
    [
      [113, 23],
      [113, 24],
      [114, 24],
      [113, 23],
    ],
  ]);
  new DataView(content.buffer).setInt32(40, 1_000_000_000, true);
  return content;
}

/** A polygon record whose second part begins behind its end. */
function scrambled(): Uint8Array {
  const ring = [
    [113, 23],
    [113, 24],
    [114, 24],
    [113, 23],
  ] as const;
  const content = partsContent(polygon, [ring, ring]);
  new DataView(content.buffer).setInt32(48, 99, true);
  return content;
}

const twoPoints = shpFile(point, [good, good]);
const longTable = () => {
  const table = names('a', 'b');
  new DataView(table.buffer).setUint32(4, 4_000_000_000, true);
  return table;
};

/** Shapefiles that are damaged or incomplete. */
export const malformedShapefiles = [
  shapefile('a table without its shapes', { dbf: names('a') }, ['part-missing'], 0),
  shapefile('shapes without their table', { shp: shpFile(point, [good]) }, ['attribute-rows-missing'], 1),
  shapefile(
    'a table with too few rows',
    { shp: twoPoints, dbf: names('a'), cpg },
    ['attribute-rows-missing'],
    2,
  ),
  shapefile('a table that says it has four billion rows', { shp: twoPoints, dbf: longTable(), cpg }, [], 2),
  shapefile(
    'a table in GBK without a code page',
    { shp: shpFile(point, [good]), dbf: names('琶洲') },
    ['encoding-guessed'],
    1,
  ),
  shapefile(
    'a code page that is wrong',
    { shp: shpFile(point, [good]), dbf: names('琶洲'), cpg: utf8('UTF-8') },
    ['encoding-guessed'],
    1,
  ),
  shapefile(
    'shapes that are something else',
    { shp: utf8('not a shapefile'), dbf: names('a'), cpg },
    ['format-damaged'],
    0,
  ),
  shapefile(
    'shapes cut short',
    { shp: twoPoints.slice(0, -10), dbf: names('a', 'b'), cpg },
    ['rest-unreadable'],
    1,
  ),
  shapefile(
    'a null shape',
    { shp: shpFile(point, [good, nullContent()]), dbf: names('a', 'b'), cpg },
    ['geometry-empty'],
    1,
  ),
  shapefile(
    'a multipatch',
    { shp: shpFile(multiPatch, [good, new Uint8Array([31, 0, 0, 0])]), dbf: names('a', 'b'), cpg },
    ['geometry-invalid'],
    1,
  ),
  shapefile(
    'a count of points beyond the record',
    { shp: shpFile(polygon, [overstated(), good]), dbf: names('a', 'b'), cpg },
    ['record-unreadable'],
    1,
  ),
  shapefile(
    'a part that begins behind the end',
    { shp: shpFile(polygon, [scrambled(), good]), dbf: names('a', 'b'), cpg },
    ['record-unreadable'],
    1,
  ),
  shapefile(
    'coordinates that are not a number',
    { shp: shpFile(point, [good, pointContent([Number.NaN, 23.1])]), dbf: names('a', 'b'), cpg },
    ['coordinates-not-numbers'],
    1,
  ),
  shapefile(
    'a text in another file',
    { shp: shpFile(point, [good]), dbf: dbfFile([{ name: 'memo', type: 'M', length: 10 }], [['1']]), cpg },
    ['attributes-left-out'],
    1,
  ),
];
