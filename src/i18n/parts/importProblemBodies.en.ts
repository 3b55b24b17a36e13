import { importLimits } from '../../own-data/importLimits.ts';
import { formatNumber } from '../formatNumber.ts';
import type { ImportProblemBodies } from './importProblemBodies.ts';

const textLimit = formatNumber(importLimits.attributeTextCharacters, 'en');
const bracketed = (detail: string) => (detail === '' ? '' : ` (${detail})`);
const counted = (limit: string) => formatNumber(Number(limit), 'en');

const geoPackage =
  'This is a GeoPackage. Reading it needs SQLite as WebAssembly, which the atlas does not carry. Save it as GeoJSON or FlatGeobuf, in QGIS for example, and import that.';
const readable = 'GeoJSON, TopoJSON, KML, KMZ, GPX, Shapefile (as ZIP), CSV, Excel (.xlsx) or FlatGeobuf';

export const enImportProblemBodies: ImportProblemBodies = {
  'file-empty': () => 'The file is empty. Check that the export worked, then choose the file again.',
  'file-too-large': (limit) =>
    `The file is above the limit of ${limit} and was not read. Split it, or simplify its shapes.`,
  'file-unreadable': () =>
    'The browser cannot read this file; it may have been moved, changed or locked. Choose it again.',
  'format-unknown': (detail) =>
    detail === 'GeoPackage'
      ? geoPackage
      : `This format is not known here${bracketed(detail)}. Save the data as ${readable}.`,
  'format-damaged': (detail) =>
    `The file is damaged, or is not what its format demands${bracketed(detail)}. Export it again from the program it came from.`,
  'encoding-unreadable': () =>
    'The text is neither UTF-8, UTF-16 nor GB 18030. Save the file with the encoding UTF-8.',
  'archive-too-large': (detail) =>
    `The archive unpacks to too much, or to more than it declares${bracketed(detail)}; unpacking was stopped. Put only the data files you need into it.`,
  'archive-without-data': (detail) =>
    `The archive holds no data file that can be read${bracketed(detail)}. Pack ${readable}.`,
  'archive-encrypted': () => 'The archive has a password. Unpack it first, then import the files from it.',
  'archive-nested': (detail) =>
    `Archives inside an archive are not opened${bracketed(detail)}. Unpack the outer one first.`,
  'part-missing': (part) =>
    `The shapefile lacks its ${part} file. Choose the .shp, .dbf, .shx and .prj of one name together, or pack them as ZIP.`,
  'xml-doctype': () =>
    'The file has a document type declaration (DOCTYPE) and was not read, for safety. Delete the declaration and import the file again.',
  'sheet-too-large': (size) =>
    `The worksheet reaches too far${bracketed(size)}. Delete empty rows and columns and stray cells far out.`,
  'no-coordinates': (columns) =>
    `No coordinate columns were found${bracketed(columns)}. Name them “lng” and “lat” or “经度” and “纬度”, or add a column of WKT.`,
  'no-usable-records': () => 'Not one record can be used. Put right the problems listed and import again.',
  'too-many-files': (limit) =>
    `At most ${counted(limit)} files can be chosen at once. Import in several goes.`,
  'too-many-records': (limit) =>
    `There are more than ${counted(limit)} records, the limit. Split the file or filter it first.`,
  'too-many-positions': (limit) =>
    `The shapes have more than ${counted(limit)} positions, the limit. Simplify them first.`,
  'reader-stopped': () =>
    'Reading stopped half-way, perhaps for want of memory. Close other tabs, or import a smaller file.',
  cancelled: () => 'The import was cancelled; nothing was added.',

  'geometry-empty': () => 'There is no shape or coordinate; left out. Add the coordinates.',
  'geometry-invalid': (detail) =>
    `The shape is not valid${bracketed(detail)}; left out. Check and repair it in the program it came from.`,
  'coordinates-not-numbers': (detail) =>
    `A coordinate is not a number${bracketed(detail)}; left out. Write plain numbers, with a decimal point.`,
  'coordinates-out-of-range': (detail) =>
    `The coordinates are impossible${bracketed(detail)}; left out. Longitude lies within ±180, latitude within ±90.`,
  'ring-too-short': () =>
    'A polygon’s ring has fewer than four positions, the last equal to the first, and encloses nothing; left out. Complete the outline.',
  'record-unreadable': (detail) =>
    `This part cannot be read${bracketed(detail)}; left out. Check the record in the program it came from.`,
  'rest-unreadable': () =>
    'From here on the file breaks off or cannot be read; the records before are kept. Export the whole file again.',
  'linked-content-not-fetched': () =>
    'The file refers to content elsewhere (NetworkLink). The atlas asks no other site for anything, so that part is left out. Download it and import it by itself.',

  'ring-closed': () =>
    'A polygon was not closed; its first position was repeated at its end. Check that the outline is complete.',
  'ring-left-out': () =>
    'A ring of fewer than four positions encloses nothing and was dropped; the other rings are kept. Check the shape.',
  'axes-swapped': () =>
    'Latitude stood before longitude: exchanged, every record lies in Guangdong, so they were exchanged. If that is wrong, check the order of coordinates in the file.',
  'coordinates-as-text': () => 'Coordinates stored as text were turned into numbers. Check the positions.',
  'nested-value-as-text': () =>
    'A list or object among the attributes is kept as JSON text. To have it in columns, flatten it in the program it came from.',
  'text-cut': () => `A text of more than ${textLimit} characters was cut. See the file itself for the whole.`,
  'control-characters-removed': () =>
    'Invisible control characters were taken out of texts. Check names and other texts.',
  'characters-replaced': (encoding) =>
    `A few characters cannot be read as ${encoding} and stand as “\ufffd”. Correct these texts in the program they came from.`,
  'encoding-guessed': (encoding) =>
    `The file does not say how its text is encoded; it was read as ${encoding}. If characters look wrong, save it as UTF-8.`,
  'attributes-left-out': (detail) =>
    `Some attributes are left out${bracketed(detail)}: too many columns or too much text, nested too deeply, kept in another file, or a cell without a heading. Keep only the columns you need.`,
  'attribute-renamed': (name) =>
    `A column name was empty, repeated or had characters that cannot be kept; it is now “${name}”. Check what each column means.`,
  'attribute-rows-missing': (part) =>
    part === ''
      ? 'The attribute table has fewer rows than there are shapes; what is missing stays empty. Export the .dbf again.'
      : `There is no ${part} file, so only shapes were imported. For attributes, choose the ${part} of the same name too.`,
};
