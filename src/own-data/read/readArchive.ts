import { ImportRefusal } from '../importRefusal.ts';
import { ProblemLog } from '../problemLog.ts';
import { unpack } from './archive/unpack.ts';
import { type ZipEntry, zipDirectory } from './archive/zipDirectory.ts';
import { extensionOf } from './fileName.ts';
import type { NamedBytes } from './namedBytes.ts';
import type { RawDataset } from './rawDataset.ts';
import { decodeText } from './text/decodeText.ts';

/** What a ZIP archive turns out to be: datasets, or files to be read as if they had been chosen. */
export type ArchiveContent =
  | { readonly kind: 'datasets'; readonly datasets: readonly RawDataset[] }
  | { readonly kind: 'files'; readonly files: readonly NamedBytes[]; readonly unopened: readonly string[] };

const dataExtensions = new Set([
  ...['shp', 'dbf', 'shx', 'prj', 'cpg', 'geojson', 'json', 'geojsonl', 'ndjson', 'topojson'],
  ...['kml', 'gpx', 'csv', 'tsv', 'txt', 'fgb'],
]);
const archiveExtensions = new Set(['zip', 'kmz', 'xlsx', 'rar', '7z', 'gz']);

/**
 * Opens a ZIP archive: a workbook, a KMZ, or a folder of data files. Archives within it are not opened.
 * @throws ImportRefusal when it is damaged, encrypted, too large or has no data.
 */
export async function readArchive({ name, bytes }: NamedBytes): Promise<ArchiveContent> {
  const entries = zipDirectory(bytes);
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    const { readExcel } = await import('./table/excelReader.ts');
    return { kind: 'datasets', datasets: await readExcel(name, bytes, entries) };
  }
  const document = kmzDocument(name, entries);
  if (document) return { kind: 'datasets', datasets: [await readKmz(name, bytes, document)] };
  const data = entries.filter((entry) => dataExtensions.has(extensionOf(entry.name)));
  const archives = entries.filter((entry) => archiveExtensions.has(extensionOf(entry.name)));
  if (data.length === 0) {
    const inner = archives[0];
    if (inner) throw new ImportRefusal('archive-nested', inner.name);
    throw new ImportRefusal('archive-without-data', entries[0]?.name);
  }
  const content = unpack(bytes, data);
  return {
    kind: 'files',
    files: [...content].map(([entry, unpacked]) => ({ name: `${name}/${entry}`, bytes: unpacked })),
    unopened: archives.map((entry) => `${name}/${entry.name}`),
  };
}

/** The first KML at the root, as the KMZ specification has it; pictures and models lie beside it. */
function kmzDocument(name: string, entries: readonly ZipEntry[]): ZipEntry | undefined {
  const documents = entries.filter((entry) => extensionOf(entry.name) === 'kml');
  const isKmz = extensionOf(name) === 'kmz' || entries.some((entry) => entry.name === 'doc.kml');
  return isKmz ? (documents.find((entry) => !entry.name.includes('/')) ?? documents[0]) : undefined;
}

async function readKmz(name: string, bytes: Uint8Array, document: ZipEntry): Promise<RawDataset> {
  const log = new ProblemLog(name);
  const content = unpack(bytes, [document]).get(document.name);
  if (!content || content.length === 0) throw new ImportRefusal('archive-without-data', document.name);
  const { readKml } = await import('./xml/kmlReader.ts');
  return readKml(name, decodeText(content, log), log, 'KMZ');
}
