import Papa from 'papaparse';
import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset } from '../rawDataset.ts';
import { delimiterOf } from './delimiter.ts';
import { tableDataset } from './tableDataset.ts';

/** Rows that are no records: a title above the header, and the header. */
const otherRows = 20;

/**
 * A table of separated values.
 * @throws ImportRefusal when no column holds coordinates or there are too many rows.
 */
export function readDelimited(file: string, text: string, log: ProblemLog): RawDataset {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    preview: importLimits.records + otherRows,
  });
  if (data.length >= importLimits.records + otherRows) {
    throw new ImportRefusal('too-many-records', String(importLimits.records));
  }
  // A quotation mark that is never closed takes all rows after it into its field.
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) log.add('rest-unreadable', open.row);
  const name = withoutExtension(fileNameOf(file));
  const dataset = tableDataset(name, delimiter === '\t' ? 'TSV' : 'CSV', data, log);
  if (!dataset) throw new ImportRefusal('no-coordinates', data[0]?.join(', ').slice(0, 80));
  return dataset;
}
