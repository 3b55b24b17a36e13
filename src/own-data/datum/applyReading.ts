import type { LngLat } from '../../domain/outline.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { ParsedDataset, ParsedRecord } from '../parsedDataset.ts';
import { mapPositions } from './positions.ts';
import type { Reading } from './reading.ts';
import { toWgs84 } from './toWgs84.ts';

/** Records between two reports of progress. */
const recordsPerReport = 500;

/**
 * A dataset in WGS-84 by a confirmed reading; the input stays as it is. Heights are left out, which no
 * part of the atlas uses and which no reading converts. A record with a position that comes out beyond
 * the globe keeps its attributes and loses its geometry, and `problems` says so. `onProgress` is told
 * the share done, 0 to 1, and waited for, so that other work finds its turn in between.
 */
export async function applyReading(
  dataset: ParsedDataset,
  reading: Pick<Reading, 'reference'>,
  onProgress: (share: number) => void | Promise<void> = () => undefined,
): Promise<ParsedDataset> {
  const convert = toWgs84(reading.reference);
  const lost: number[] = [];
  const placed = (record: ParsedRecord): ParsedRecord => {
    if (!record.geometry) return record;
    let isSound = true;
    const geometry = mapPositions(record.geometry, (position) => {
      const at = convert(position);
      isSound &&= isOnGlobe(at);
      return at;
    });
    if (isSound) return { ...record, geometry };
    lost.push(record.number);
    return { ...record, geometry: null };
  };
  const records: ParsedRecord[] = [];
  for (const [index, record] of dataset.records.entries()) {
    if (index > 0 && index % recordsPerReport === 0) await onProgress(index / dataset.records.length);
    records.push(placed(record));
  }
  await onProgress(1);
  return {
    ...dataset,
    records,
    reference: { kind: 'epsg', code: 4326 },
    problems: [...dataset.problems, ...lossOf(dataset.name, lost)],
  };
}

function isOnGlobe([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function lossOf(file: string, [first, ...others]: readonly number[]): readonly ImportProblem[] {
  if (first === undefined) return [];
  const count = others.length + 1;
  return [{ code: 'coordinates-out-of-range', severity: 'left-out', file, record: first, count }];
}
