import { concatenated, gbk, utf8, utf16le } from '../fileBytes/text.ts';
import { workbook, workbookOf } from '../fileBytes/workbook.ts';
import { malformed } from './malformedFile.ts';

const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const rows = (count: number) => `lng,lat\n${'113.3,23.1\n'.repeat(count)}`;

/** CSV, TSV and Excel that are not what a table of places should be. */
export const malformedTables = [
  malformed('no coordinate columns', 'c.csv', '名称,面积\n琶洲,1\n', ['no-coordinates'], 0),
  malformed('a header and no rows', 'h.csv', '经度,纬度\n', ['no-usable-records'], 0),
  malformed('an empty coordinate cell', 'e.csv', '经度,纬度\n113.3,23.1\n113.3,\n', ['geometry-empty'], 1),
  malformed(
    'words for coordinates',
    'w.csv',
    '经度,纬度\n113.3,23.1\n不详,不详\n',
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'seconds beyond sixty',
    's.csv',
    `经度,纬度\n113.3,23.1\n"113°21'75""","23°8'10"""\n`,
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'the columns named the wrong way round',
    'x.csv',
    '经度,纬度\n23.1,113.3\n23.2,113.4\n',
    ['axes-swapped'],
    2,
  ),
  malformed(
    'GBK without saying so',
    'gbk.csv',
    gbk('名称,经度,纬度\n琶洲,113.3,23.1\n'),
    ['encoding-guessed'],
    1,
  ),
  malformed(
    'a few bytes that are text in no encoding',
    'bad.csv',
    concatenated(utf8(`lng,lat\n${'113.3,23.1\n'.repeat(50)}`), new Uint8Array([0xff, 0x0a])),
    ['characters-replaced', 'geometry-empty'],
    50,
  ),
  malformed(
    'bytes that are text in no encoding',
    'noise.csv',
    Uint8Array.from({ length: 500 }, (_, index) => 0x80 + ((index * 37) % 0x80)),
    ['encoding-unreadable'],
    0,
  ),
  malformed(
    'UTF-16 without a mark and a bad row',
    'u16.csv',
    utf16le('lng,lat\n113.3,23.1\nx,y\n'),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'two columns of one name',
    'twice.csv',
    'name,name,lng,lat\na,b,113.3,23.1\n',
    ['attribute-renamed'],
    1,
  ),
  malformed(
    'a cell beyond the header',
    'beyond.csv',
    'lng,lat\n113.3,23.1,more\n',
    ['attributes-left-out'],
    1,
  ),
  malformed(
    'a quotation mark never closed',
    'quote.csv',
    'lng,lat,name\n113.3,23.1,a\n113.4,23.2,"b\n113.5,23.3,c\n',
    ['rest-unreadable'],
    2,
  ),
  malformed(
    'well-known text cut short',
    'cut.csv',
    'wkt;name\nPOINT(113.3 23.1);a\nPOLYGON((113 23,114 23;b\n',
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'well-known text with commas for blanks',
    'comma.csv',
    'wkt;name\nPOINT(113.3 23.1);a\nPOINT(113.3,23.1);b\n',
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'empty well-known text',
    'empty.csv',
    'wkt;name\nPOINT(113.3 23.1);a\nPOINT EMPTY;b\n',
    ['geometry-empty'],
    1,
  ),
  malformed('more rows than the limit', 'many.csv', rows(200_001), ['too-many-records'], 0),
  malformed('a list of names', 'names.txt', 'Pazhou\nBaietan\n', ['no-coordinates'], 0),
  malformed('words without a table', 'notes.md', 'Pazhou', ['format-unknown'], 0),
  malformed('blank lines only', 'blank.csv', '\n\n  \n', ['file-empty'], 0),
  malformed(
    'a workbook without coordinates',
    'c.xlsx',
    workbook({ 表: [['名称'], ['琶洲']] }),
    ['no-coordinates'],
    0,
  ),
  malformed(
    'a workbook with a word for a coordinate',
    'w.xlsx',
    workbook({
      表: [
        ['lng', 'lat'],
        [113.3, 23.1],
        ['约113.3', 23.1],
      ],
    }),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'a cell a billion rows down',
    'far.xlsx',
    workbookOf({
      a: sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000000"><c r="A1000000000"><v>1</v></c></row>',
      ),
    }),
    ['format-damaged'],
    0,
  ),
  malformed(
    'a cell in the last corner',
    'corner.xlsx',
    workbookOf({ a: sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }),
    ['sheet-too-large'],
    0,
  ),
  malformed(
    'a sheet that is no XML',
    'xml.xlsx',
    workbookOf({ a: '<worksheet><sheetData><row' }),
    ['format-damaged'],
    0,
  ),
];
