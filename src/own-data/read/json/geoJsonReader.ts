import { ImportRefusal } from '../../importRefusal.ts';
import type { StatedReference } from '../../parsedDataset.ts';
import { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { isObject } from './isObject.ts';
import { jsonRecord } from './jsonRecords.ts';
import { statedCrs } from './statedCrs.ts';
import { topoJsonDatasets } from './topoJsonReader.ts';

/**
 * GeoJSON (a collection, one Feature, one geometry, an array of Features, or one Feature per line as RFC 8142
 * and newline-delimited GeoJSON have it) or TopoJSON.
 * @throws ImportRefusal when the text is no JSON, or JSON of another kind.
 */
export function readJson(file: string, text: string, log: ProblemLog): RawDataset[] {
  const root = parsed(text);
  if (root === undefined) return [dataset(file, linesOf(text), { kind: 'by-format' }, log)];
  if (isObject(root) && root['type'] === 'Topology') {
    return topoJsonDatasets(file, root, () => new ProblemLog(file));
  }
  return [dataset(file, recordsOf(root), statedCrs(root), log)];
}

function dataset(
  file: string,
  records: Iterable<RawRecord>,
  reference: StatedReference,
  log: ProblemLog,
): RawDataset {
  return { name: withoutExtension(fileNameOf(file)), format: 'GeoJSON', reference, records, log };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordsOf(root: unknown): Iterable<RawRecord> {
  if (Array.isArray(root)) return root.map((value, index) => jsonRecord(value, index + 1));
  if (!isObject(root)) throw new ImportRefusal('format-unknown', 'JSON');
  if (typeof root['geometryType'] === 'string') throw new ImportRefusal('format-unknown', 'Esri JSON');
  const features = root['features'];
  if (Array.isArray(features)) return features.map((value, index) => jsonRecord(value, index + 1));
  if (root['type'] === 'FeatureCollection') throw new ImportRefusal('format-damaged', '“features”');
  if (typeof root['type'] !== 'string') throw new ImportRefusal('format-unknown', 'JSON');
  return [jsonRecord(root, 1)];
}

/** One JSON text per line; a record separator (RFC 8142) may stand before each. */
function* linesOf(text: string): Generator<RawRecord> {
  let number = 0;
  for (const line of lines(text)) {
    number++;
    const value = parsed(line);
    if (value === undefined && number === 1) throw new ImportRefusal('format-damaged', whereBroken(text));
    yield value === undefined
      ? { number, geometry: new RecordFault('record-unreadable', line.slice(0, 40)), attributes: [] }
      : jsonRecord(value, number);
  }
}

const recordSeparator = '\u001e';

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text
      .slice(start, end < 0 ? text.length : end)
      .replace(recordSeparator, '')
      .trim();
    if (line !== '') yield line;
    start = end < 0 ? text.length : end + 1;
  }
}

/** What the JSON parser says about the place, in its own words. */
function whereBroken(text: string): string {
  try {
    JSON.parse(text);
    return 'JSON';
  } catch (error) {
    return error instanceof Error ? error.message : 'JSON';
  }
}
