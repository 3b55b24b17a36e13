import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { deserialize } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';
import type { StatedReference } from '../../parsedDataset.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { isWithinBounds } from './featureBounds.ts';

/** The library reads coordinates in place, which asks for their bytes to be aligned. */
const alignment = 8;

/**
 * The features of a FlatGeobuf file. Where it breaks off, those before are kept, which is noted.
 * @throws ImportRefusal when the header is damaged or announces too much.
 */
export async function readFlatGeobuf(file: string, bytes: Uint8Array, log: ProblemLog): Promise<RawDataset> {
  const aligned = bytes.byteOffset % alignment === 0 ? bytes : bytes.slice();
  const records: RawRecord[] = [];
  let header: HeaderMeta | undefined;
  const features = deserialize(aligned, {
    headerMetaFn: (found) => {
      checkHeader(found);
      header = found;
    },
    fromFeature: (id, feature, meta) => {
      if (id >= importLimits.records)
        throw new ImportRefusal('too-many-records', String(importLimits.records));
      records.push(recordOf(id + 1, feature, meta, aligned.length));
      return {};
    },
  });
  try {
    // Each step fills `records`.
    while (!(await features.next()).done);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    if (records.length === 0) throw new ImportRefusal('format-damaged', 'FlatGeobuf');
    log.add('rest-unreadable', records.length + 1);
  }
  if (header && records.length < header.featuresCount) log.add('rest-unreadable', records.length + 1);
  const name = withoutExtension(fileNameOf(file));
  return { name, format: 'FlatGeobuf', reference: referenceOf(header), records, log };
}

/** An index over no features makes the library count for ever. */
function checkHeader({ featuresCount, indexNodeSize }: HeaderMeta): void {
  if (featuresCount > importLimits.records) {
    throw new ImportRefusal('too-many-records', String(importLimits.records));
  }
  if (indexNodeSize > 0 && !(featuresCount > 0)) throw new ImportRefusal('no-usable-records');
}

function recordOf(number: number, feature: Feature, header: HeaderMeta, fileBytes: number): RawRecord {
  try {
    const geometry = feature.geometry();
    if (!geometry) return { number, geometry: null, attributes: [] };
    if (!isWithinBounds(geometry, fileBytes)) throw new RangeError();
    const read = fromFeature(number, feature, header);
    return { number, geometry: read.geometry, attributes: Object.entries(read.properties ?? {}) };
  } catch {
    return { number, geometry: new RecordFault('record-unreadable'), attributes: [] };
  }
}

function referenceOf(header: HeaderMeta | undefined): StatedReference {
  const crs = header?.crs;
  if (crs && crs.code > 0) return { kind: 'epsg', code: crs.code };
  return crs?.wkt ? { kind: 'wkt', text: crs.wkt } : { kind: 'none' };
}
