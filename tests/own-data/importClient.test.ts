import { describe, expect, it } from 'vitest';
import { type ImportWorker, importFiles } from '../../src/own-data/importClient.ts';
import type { ImportMessage, ImportRequest } from '../../src/own-data/importMessages.ts';
import { runImport } from '../../src/own-data/importSession.ts';

/** A worker on the test's own thread, without its thread. */
class SameThreadWorker extends EventTarget implements ImportWorker {
  isTerminated = false;
  readonly #run: (request: ImportRequest, post: (message: ImportMessage) => void) => void;

  constructor(run: (request: ImportRequest, post: (message: ImportMessage) => void) => void) {
    super();
    this.#run = run;
  }

  postMessage(request: ImportRequest): void {
    this.#run(request, (data) => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const file = new File(['name,lng,lat\n琶洲,113.3,23.1\n'], 'a.csv');

describe('importFiles', () => {
  it('gives what the worker reads, and ends it', async () => {
    const worker = new SameThreadWorker(({ files }, post) => void runImport(files, post));
    const heard: string[] = [];
    const result = await importFiles([file], {
      onProgress: (progress) => heard.push(progress.file),
      startWorker: () => worker,
    });
    expect(result.problems).toEqual([]);
    expect(result.datasets.map(({ name, records }) => [name, records.length])).toEqual([['a', 1]]);
    expect(heard).toEqual(['a.csv']);
    expect(worker.isTerminated).toBe(true);
  });

  it('ends the worker at once when cancelled, and adds nothing', async () => {
    const worker = new SameThreadWorker(() => {});
    const cancelling = new AbortController();
    const result = importFiles([file], { signal: cancelling.signal, startWorker: () => worker });
    cancelling.abort();
    expect(worker.isTerminated).toBe(true);
    expect(await result).toMatchObject({ datasets: [], problems: [{ code: 'cancelled', file: 'a.csv' }] });
  });

  it('starts no worker where it is cancelled already', async () => {
    let started = 0;
    const startWorker = () => {
      started++;
      return new SameThreadWorker(() => {});
    };
    const result = await importFiles([file], { signal: AbortSignal.abort(), startWorker });
    expect(result).toMatchObject({ datasets: [], problems: [{ code: 'cancelled' }] });
    expect(started).toBe(0);
  });

  it('says so where the worker stops', async () => {
    const worker = new SameThreadWorker(() => {});
    const result = importFiles([file], { startWorker: () => worker });
    worker.dispatchEvent(new Event('error'));
    expect(await result).toMatchObject({
      datasets: [],
      problems: [{ code: 'reader-stopped', file: 'a.csv' }],
    });
  });
});
