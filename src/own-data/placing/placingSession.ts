import type { OwnFeatures } from '../../domain/ownLayer.ts';
import { applyReading } from '../datum/applyReading.ts';
import type { Landmarks } from '../datum/landmark.ts';
import { rankReadings } from '../datum/rankReadings.ts';
import type { Reading } from '../datum/reading.ts';
import type { ImportProblem } from '../importProblem.ts';
import { runImport } from '../importSession.ts';
import type { ParsedDataset, ParsedRecord } from '../parsedDataset.ts';
import { boundsOf } from './boundsOf.ts';
import { Breaths } from './breaths.ts';
import { columnsOf } from './columnsOf.ts';
import { keepDataset, keptDatasets } from './keptDatasets.ts';
import { Placements } from './placements.ts';
import type { DatumQuestion, PlacingAnswer, PlacingRequest, RestoredDataset } from './placingMessages.ts';
import { previewOf } from './previewOf.ts';

/**
 * What the worker does with what was read: it keeps it, asks for its datum and, once the reader has
 * confirmed one, places it and answers for its geometry. Throws for a dataset it does not have.
 */
export class PlacingSession {
  readonly #datasets: ParsedDataset[] = [];
  readonly #placements = new Placements();
  readonly #post: (answer: PlacingAnswer, transfer?: readonly ArrayBuffer[]) => void;

  constructor(post: (answer: PlacingAnswer, transfer?: readonly ArrayBuffer[]) => void) {
    this.#post = post;
  }

  async answer(request: PlacingRequest): Promise<void> {
    switch (request.kind) {
      case 'tile':
      case 'features': {
        const answer = this.#placements.answer(request);
        return this.#post(answer, answer.kind === 'tile' && answer.tile ? [answer.tile] : []);
      }
      case 'read':
        return this.#read(request.files, request.landmarks);
      case 'preview':
        return this.#post({
          kind: 'preview',
          preview: previewOf(this.#dataset(request.dataset).records, request.reading),
        });
      case 'place':
        return this.#place(request.dataset, request.reading);
      case 'keep': {
        const { key, name, reading } = request;
        return this.#keep(key, { name, reading, dataset: this.#dataset(request.dataset) });
      }
      case 'restore':
        return this.#restore(request.landmarks);
    }
  }

  async #read(files: readonly File[], landmarks: Landmarks): Promise<void> {
    const found: (ParsedDataset & { readonly records: ParsedRecord[] })[] = [];
    let problems: readonly ImportProblem[] = [];
    await runImport(files, (message) => {
      if (message.kind === 'progress') this.#post(message);
      else if (message.kind === 'dataset') found.push({ ...message.dataset, records: [] });
      else if (message.kind === 'done') problems = message.problems;
      else for (const record of message.records) found[found.length - 1]?.records.push(record);
    });
    const questions = found.map((dataset) => this.#ask(dataset, landmarks));
    this.#post({ kind: 'read', read: { questions, problems } });
  }

  #ask(dataset: ParsedDataset, landmarks: Landmarks): DatumQuestion {
    const { name, format, records, problems } = dataset;
    const ranking = rankReadings(dataset, landmarks);
    return {
      dataset: this.#datasets.push(dataset) - 1,
      name,
      format,
      rows: records.length,
      ranking,
      problems,
    };
  }

  async #place(index: number, reading: Reading): Promise<void> {
    const dataset = this.#dataset(index);
    const breaths = new Breaths();
    const placed = await applyReading(dataset, reading, (share) => {
      this.#post({ kind: 'share', share });
      return breaths.take();
    });
    const features: OwnFeatures = {
      type: 'FeatureCollection',
      features: placed.records.flatMap(({ geometry }, row) =>
        geometry ? [{ type: 'Feature' as const, id: row, geometry, properties: {} }] : [],
      ),
    };
    for (const column of columnsOf(placed)) {
      const numbers = column.kind === 'number' ? column.values : column.codes;
      const { buffer } = numbers;
      this.#post({ kind: 'column', column }, buffer instanceof ArrayBuffer ? [buffer] : []);
      await breaths.take();
    }
    this.#post({
      kind: 'placed',
      placement: this.#placements.put(index, features),
      featureCount: features.features.length,
      rows: placed.records.length,
      recordNumbers: Uint32Array.from(placed.records, ({ number }) => number),
      bbox: boundsOf(features),
      problems: placed.problems.slice(dataset.problems.length),
    });
  }

  async #keep(key: string, kept: Parameters<typeof keepDataset>[1]): Promise<void> {
    const isKept = await keepDataset(key, kept).then(
      () => true,
      () => false,
    );
    this.#post({ kind: 'kept', isKept });
  }

  async #restore(landmarks: Landmarks): Promise<void> {
    const kept = await keptDatasets().catch(() => []);
    const restored = kept.map(([key, { name, reading, dataset }]): RestoredDataset => {
      return { key, name, reading, question: this.#ask(dataset, landmarks) };
    });
    this.#post({ kind: 'restored', restored });
  }

  #dataset(index: number): ParsedDataset {
    const dataset = this.#datasets[index];
    if (!dataset) throw new Error(`There is no dataset ${index}`);
    return dataset;
  }
}
