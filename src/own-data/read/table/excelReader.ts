import { zipSync } from 'fflate';
import readWorkbook, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { ImportRefusal } from '../../importRefusal.ts';
import { ProblemLog } from '../../problemLog.ts';
import { unpack } from '../archive/unpack.ts';
import type { ZipEntry } from '../archive/zipDirectory.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset } from '../rawDataset.ts';
import { tableDataset } from './tableDataset.ts';
import { checkWorksheetBounds } from './worksheetBounds.ts';

/**
 * The sheets of a workbook that have coordinates. The reader unpacks without limits, so it is handed an
 * archive packed anew, without compression, from what was unpacked within them.
 * @throws ImportRefusal when the workbook is damaged, a sheet is too large or none has coordinates.
 */
export async function readExcel(
  file: string,
  archive: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<RawDataset[]> {
  const parts = unpack(
    archive,
    entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.xml.rels')),
  );
  for (const [name, content] of parts) {
    if (/worksheets\/[^/]*\.xml$/.test(name)) checkWorksheetBounds(name, content);
  }
  const sheets = await sheetsOf(zipSync(Object.fromEntries(parts), { level: 0 }));
  const fileName = withoutExtension(fileNameOf(file));
  const datasets = sheets.flatMap(({ sheet, data }) => {
    const name = sheets.length === 1 ? fileName : `${fileName} ${sheet}`;
    return tableDataset(name, 'Excel', data, new ProblemLog(file)) ?? [];
  });
  if (datasets.length === 0)
    throw new ImportRefusal('no-coordinates', sheets.map(({ sheet }) => sheet).join(', '));
  return datasets;
}

async function sheetsOf(archive: Uint8Array): ReturnType<typeof readWorkbook> {
  try {
    return await readWorkbook(new Uint8Array(archive).buffer);
  } catch (error) {
    const says = error instanceof InvalidSpreadsheetError ? error.message : 'Excel';
    throw new ImportRefusal('format-damaged', says);
  }
}
