import type { ImportProblem } from './importProblem.ts';
import type { ImportProgress } from './importResult.ts';
import type { ParsedDataset, ParsedRecord } from './parsedDataset.ts';

/** What the page asks the import worker; files are read there, not on the page's own thread. */
export interface ImportRequest {
  readonly files: readonly File[];
}

/**
 * What the worker answers. A dataset comes first without its records, which follow in pieces, so that taking
 * over 100,000 of them never holds the page up for long; `done` is the last message.
 */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'dataset'; readonly dataset: Omit<ParsedDataset, 'records'> }
  | { readonly kind: 'records'; readonly records: readonly ParsedRecord[] }
  | { readonly kind: 'done'; readonly problems: readonly ImportProblem[] };
