import type { ImportProblem } from './importProblem.ts';
import type { ParsedDataset } from './parsedDataset.ts';

/** What became of the files chosen: the datasets read, and why others were refused. */
export interface ImportResult {
  readonly datasets: readonly ParsedDataset[];
  /** Refusals, each followed by what was wrong with the file's records; a dataset carries its own problems. */
  readonly problems: readonly ImportProblem[];
}

/** Where a running import is. */
export interface ImportProgress {
  readonly file: string;
  /** Records of that file looked at so far. */
  readonly records: number;
  /** Files or shapefiles finished, of how many. */
  readonly finished: number;
  readonly total: number;
}
