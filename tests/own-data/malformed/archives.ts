import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { utf8 } from '../fileBytes/text.ts';
import { workbook } from '../fileBytes/workbook.ts';
import { zip, zipClaiming } from '../fileBytes/zip.ts';
import { malformed } from './malformedFile.ts';

const csv = utf8('lng,lat\n113.3,23.1\n');
const zeros = new Uint8Array(5_000_000);
const bomb = zip({ 'a.csv': zeros });
const many = zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.txt`, csv])));

const flatGeobuf = serialize({
  type: 'FeatureCollection',
  features: Array.from({ length: 3 }, (_, index) => ({
    type: 'Feature' as const,
    properties: { name: `a${index}` },
    geometry: { type: 'Point' as const, coordinates: [113.3, 23.1] },
  })),
});

/** Archives and binary files that are damaged, hostile or of another kind. */
export const malformedArchives = [
  malformed('no bytes at all', 'a.geojson', new Uint8Array(), ['file-empty'], 0),
  malformed('a file beyond the limit', 'big.geojson', new Uint8Array(100_000_001), ['file-too-large'], 0),
  malformed('a GeoPackage', 'a.gpkg', utf8('SQLite format 3\0....'), ['format-unknown'], 0),
  malformed(
    'an old Excel file',
    'a.xls',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ['format-unknown'],
    0,
  ),
  malformed('a RAR archive', 'a.rar', utf8('Rar!\x1a\x07'), ['format-unknown'], 0),
  malformed(
    'a picture',
    'a.png',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ['format-unknown'],
    0,
  ),
  malformed('bytes of no known kind', 'a.bin', new Uint8Array([1, 2, 0, 3, 0, 0, 7]), ['format-unknown'], 0),
  malformed(
    'an archive without its directory',
    'a.zip',
    zip({ 'a.csv': csv }).slice(0, 40),
    ['format-damaged'],
    0,
  ),
  malformed('an archive without anything', 'a.zip', zip({}), ['archive-without-data'], 0),
  malformed('an archive of pictures', 'a.zip', zip({ 'a.png': csv }), ['archive-without-data'], 0),
  malformed(
    'an archive in an archive',
    'a.zip',
    zip({ 'b.zip': zip({ 'a.csv': csv }) }),
    ['archive-nested'],
    0,
  ),
  malformed(
    'data beside an archive in an archive',
    'a.zip',
    zip({ 'b.zip': csv, 'a.csv': csv }),
    ['archive-nested'],
    1,
  ),
  malformed(
    'an archive in disguise in an archive',
    'a.zip',
    zip({ 'b.csv': zip({ 'a.csv': csv }) }),
    ['archive-nested'],
    0,
  ),
  malformed(
    'an archive with a password',
    'a.zip',
    zipClaiming(zip({ 'a.csv': csv }), 'flags', 1),
    ['archive-encrypted'],
    0,
  ),
  malformed(
    'an archive that says it unpacks to 4 GB',
    'a.zip',
    zipClaiming(bomb, 'declaredBytes', 0xfffffff0),
    ['archive-too-large'],
    0,
  ),
  malformed(
    'an archive that unpacks to more than it says',
    'a.zip',
    zipClaiming(bomb, 'declaredBytes', 1_000),
    ['archive-too-large'],
    0,
  ),
  malformed(
    'an archive that unpacks to less than it says',
    'a.zip',
    zipClaiming(bomb, 'declaredBytes', 6_000_000),
    ['format-damaged'],
    0,
  ),
  malformed(
    'an entry outside the archive',
    'a.zip',
    zipClaiming(zip({ 'a.csv': csv }), 'offset', 99_999),
    ['format-damaged'],
    0,
  ),
  malformed(
    'a way of packing that is not known',
    'a.zip',
    zipClaiming(bomb, 'method', 99),
    ['format-damaged'],
    0,
  ),
  malformed('2,001 entries', 'a.zip', many, ['archive-too-large'], 0),
  malformed(
    'a KMZ whose document is empty',
    'a.kmz',
    zip({ 'doc.kml': new Uint8Array() }),
    ['archive-without-data'],
    0,
  ),
  malformed(
    'a workbook that unpacks to more than it says',
    'a.xlsx',
    zipClaiming(
      workbook({
        a: [
          ['lng', 'lat'],
          [113.3, 23.1],
        ],
      }),
      'declaredBytes',
      10,
    ),
    ['archive-too-large'],
    0,
  ),
  malformed(
    'one file of two in an archive that is damaged',
    'a.zip',
    zip({ 'a.csv': csv, 'b.geojson': utf8('{') }),
    ['format-damaged'],
    1,
  ),
  malformed('FlatGeobuf cut short', 'a.fgb', flatGeobuf.slice(0, -20), ['record-unreadable'], 2),
  malformed(
    'FlatGeobuf with its features gone',
    'a.fgb',
    flatGeobuf.slice(0, 120),
    ['no-usable-records', 'rest-unreadable', 'geometry-empty'],
    0,
  ),
  malformed('FlatGeobuf of an older version', 'a.fgb', utf8('fgb\x02fgb\0'), ['format-unknown'], 0),
];
