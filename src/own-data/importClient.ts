import type { ImportMessage, ImportRequest } from './importMessages.ts';
import type { CodeOf } from './importProblem.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { ImportProgress, ImportResult } from './importResult.ts';
import type { ParsedDataset, ParsedRecord } from './parsedDataset.ts';

/** The part of a Worker that an import uses. */
export interface ImportWorker extends EventTarget {
  postMessage(request: ImportRequest): void;
  terminate(): void;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly startWorker?: () => ImportWorker;
}

/** A file beside the app's own scripts: no `blob:`, which a strict Content-Security-Policy forbids. */
function ownWorker(): ImportWorker {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads files in a worker of their own. Never rejects: a worker that stops (out of memory, not loaded) and a
 * cancelled import are problems of the result, one per file.
 */
export function importFiles(files: readonly File[], options: ImportOptions = {}): Promise<ImportResult> {
  const { onProgress = () => {}, signal, startWorker = ownWorker } = options;
  return new Promise((resolve) => {
    const refusedAll = (code: CodeOf<'refused'>): ImportResult => ({
      datasets: [],
      problems: files.map(({ name }) => new ImportRefusal(code).problemOf(name)),
    });
    if (signal?.aborted) {
      resolve(refusedAll('cancelled'));
      return;
    }
    const worker = startWorker();
    const end = (result: ImportResult) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => end(refusedAll('cancelled'));
    const stopped = () => end(refusedAll('reader-stopped'));
    signal?.addEventListener('abort', cancel);
    const datasets: (ParsedDataset & { readonly records: ParsedRecord[] })[] = [];
    const take = (message: ImportMessage): void => {
      switch (message.kind) {
        case 'progress':
          onProgress(message.progress);
          return;
        case 'dataset':
          datasets.push({ ...message.dataset, records: [] });
          return;
        case 'records':
          for (const record of message.records) datasets[datasets.length - 1]?.records.push(record);
          return;
        case 'done':
          end({ datasets, problems: message.problems });
      }
    };
    worker.addEventListener('error', stopped);
    worker.addEventListener('messageerror', stopped);
    worker.addEventListener('message', (event) => {
      if (event instanceof MessageEvent) take(event.data);
    });
    worker.postMessage({ files });
  });
}
