import { ImportRefusal } from '../../importRefusal.ts';
import type { StatedReference } from '../../parsedDataset.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { statedEncoding } from './codePage.ts';
import { type DbfRow, dbfTable } from './dbfTable.ts';
import { shapeRecords } from './shapeRecords.ts';

/** The files of one shapefile, by extension. */
export type ShapefileParts = ReadonlyMap<string, Uint8Array>;

const wktCharacters = 10_000;

/**
 * A shapefile in its own coordinates; what its `.prj` says stands beside them. Without a `.dbf` the shapes
 * have no attributes, which is noted.
 * @throws ImportRefusal when the `.shp` is missing or is none.
 */
export function readShapefile(path: string, parts: ShapefileParts, log: ProblemLog): RawDataset {
  const shp = parts.get('shp');
  if (!shp) throw new ImportRefusal('part-missing', '.shp');
  const dbf = parts.get('dbf');
  const rows = dbf ? dbfTable(dbf, statedEncoding(parts.get('cpg'), dbf), log) : [];
  if (!dbf) log.add('attribute-rows-missing', undefined, '.dbf');
  return {
    name: withoutExtension(fileNameOf(path)),
    format: 'Shapefile',
    reference: referenceOf(parts.get('prj')),
    records: recordsOf(shapeRecords(shp, log), rows, dbf !== undefined, log),
    log,
  };
}

function referenceOf(prj: Uint8Array | undefined): StatedReference {
  const text = prj ? new TextDecoder().decode(prj).trim().slice(0, wktCharacters) : '';
  return text === '' ? { kind: 'none' } : { kind: 'wkt', text };
}

function* recordsOf(
  shapes: Iterable<unknown>,
  rows: readonly DbfRow[],
  hasTable: boolean,
  log: ProblemLog,
): Generator<RawRecord> {
  let number = 0;
  for (const geometry of shapes) {
    const row = rows[number];
    number++;
    // Deleted in the table, as other programs understand it.
    if (row === null) continue;
    if (hasTable && row === undefined) log.add('attribute-rows-missing', number);
    yield { number, geometry, attributes: row ?? [] };
  }
}
