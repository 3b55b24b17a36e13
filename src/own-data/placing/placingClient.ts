import type { OwnColumn } from '../../domain/ownColumn.ts';
import type { OwnFeatures, PlacedDataset } from '../../domain/ownLayer.ts';
import type { Landmarks } from '../datum/landmark.ts';
import type { Reading } from '../datum/reading.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { ImportProgress } from '../importResult.ts';
import { GeometryQuestions } from './geometryQuestions.ts';
import type { PlacingAnswer, PlacingRequest, ReadFiles, RestoredDataset } from './placingMessages.ts';

/** The part of a Worker that placing uses. */
export interface PlacingWorker extends EventTarget {
  postMessage(request: PlacingRequest): void;
  terminate(): void;
}

/** The worker is gone: cancelled, out of memory or not loaded. */
export class PlacingStopped extends Error {
  readonly code: 'cancelled' | 'reader-stopped';

  constructor(code: 'cancelled' | 'reader-stopped') {
    super(code);
    this.name = 'PlacingStopped';
    this.code = code;
  }
}

/** A placed dataset with what was lost on the way to WGS-84. */
export type Placed = PlacedDataset & { readonly problems: readonly ImportProblem[] };

/** A file beside the app's own scripts: no `blob:`, which a strict Content-Security-Policy forbids. */
function ownWorker(): PlacingWorker {
  return new Worker(new URL('./placingWorker.ts', import.meta.url), { type: 'module' });
}

/**
 * The page's side of one worker, which reads one choice of files and keeps it, and what is placed of it,
 * until `stop`. Requests wait for each other, but not questions about placed geometry; all of them reject
 * with PlacingStopped once the worker is gone.
 */
export class PlacingClient {
  readonly #worker: PlacingWorker;
  readonly #geometry: GeometryQuestions;
  #last: Promise<unknown> = Promise.resolve();
  #take: (answer: PlacingAnswer) => void = () => {};
  #fail: (error: PlacingStopped) => void = () => {};
  #stopped: PlacingStopped | null = null;
  #onLost: () => void = () => {};

  constructor(startWorker: () => PlacingWorker = ownWorker) {
    this.#worker = startWorker();
    this.#geometry = new GeometryQuestions((question) => this.#worker.postMessage(question));
    this.#worker.addEventListener('message', (event) => {
      if (event instanceof MessageEvent) this.#receive(event.data);
    });
    for (const type of ['error', 'messageerror']) {
      this.#worker.addEventListener(type, () => this.#end('reader-stopped'));
    }
  }

  /** Ends the worker at once, whatever it is doing, and forgets what it has read and placed. */
  stop(): void {
    this.#end('cancelled');
  }

  /** Says what to do if the worker ends by itself: what it had placed is gone then. */
  whenLost(act: () => void): void {
    this.#onLost = act;
  }

  read(
    files: readonly File[],
    landmarks: Landmarks,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ReadFiles> {
    return this.#ask({ kind: 'read', files, landmarks }, (answer, done) => {
      if (answer.kind === 'progress') onProgress(answer.progress);
      else if (answer.kind === 'read') done(answer.read);
    });
  }

  preview(dataset: number, reading: Reading): Promise<OwnFeatures> {
    return this.#ask({ kind: 'preview', dataset, reading }, (answer, done) => {
      if (answer.kind === 'preview') done(answer.preview);
    });
  }

  /** @param onShare Told the share done, 0 to 1. */
  place(dataset: number, reading: Reading, onShare: (share: number) => void): Promise<Placed> {
    const columns: OwnColumn[] = [];
    return this.#ask({ kind: 'place', dataset, reading }, (answer, done) => {
      if (answer.kind === 'share') onShare(answer.share);
      else if (answer.kind === 'column') columns.push(answer.column);
      else if (answer.kind === 'placed') {
        const { placement, featureCount, rows, recordNumbers, bbox, problems } = answer;
        const geometry = this.#geometry.geometry(placement, featureCount);
        done({ geometry, columns, rows, recordNumbers, bbox, problems });
      }
    });
  }

  /** Whether the browser took it: it may forbid storage or have no room. */
  keep(dataset: number, key: string, name: string, reading: Reading): Promise<boolean> {
    return this.#ask({ kind: 'keep', dataset, key, name, reading }, (answer, done) => {
      if (answer.kind === 'kept') done(answer.isKept);
    });
  }

  restore(landmarks: Landmarks): Promise<readonly RestoredDataset[]> {
    return this.#ask({ kind: 'restore', landmarks }, (answer, done) => {
      if (answer.kind === 'restored') done(answer.restored);
    });
  }

  #receive(answer: PlacingAnswer): void {
    if (answer.kind === 'tile' || answer.kind === 'found' || answer.kind === 'failed') {
      this.#geometry.take(answer);
    } else this.#take(answer);
  }

  #ask<Result>(
    request: PlacingRequest,
    take: (answer: PlacingAnswer, done: (result: Result) => void) => void,
  ): Promise<Result> {
    const begin = () =>
      new Promise<Result>((resolve, reject) => {
        if (this.#stopped) {
          reject(this.#stopped);
          return;
        }
        this.#take = (answer) => take(answer, resolve);
        this.#fail = reject;
        this.#worker.postMessage(request);
      });
    const asked = this.#last.then(begin);
    // Not the result itself: it may be large.
    this.#last = asked.then(
      () => {},
      () => {},
    );
    return asked;
  }

  #end(code: PlacingStopped['code']): void {
    if (this.#stopped) return;
    this.#stopped = new PlacingStopped(code);
    this.#worker.terminate();
    this.#fail(this.#stopped);
    this.#geometry.end(this.#stopped);
    if (code === 'reader-stopped') this.#onLost();
  }
}
