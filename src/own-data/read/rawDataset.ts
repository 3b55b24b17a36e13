import type { ImportFormat, StatedReference } from '../parsedDataset.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { RecordFault } from '../recordFault.ts';

/** A record as its format's reader found it: nothing in it is trusted yet. */
export interface RawRecord {
  /** Position in the file, from 1. */
  readonly number: number;
  /** Should be a GeoJSON geometry; a fault where the reader already knows that it is none. */
  readonly geometry: unknown | RecordFault;
  /** Names and values in the file's order. */
  readonly attributes: readonly (readonly [string, unknown])[];
}

/** A dataset between its format's reader and the cleaning. */
export interface RawDataset {
  readonly name: string;
  readonly format: ImportFormat;
  readonly reference: StatedReference;
  readonly records: Iterable<RawRecord>;
  /** What the reader noticed; records read lazily may add to it. */
  readonly log: ProblemLog;
}
