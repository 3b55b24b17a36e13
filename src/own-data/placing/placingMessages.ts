import type { BoundingBox } from '../../domain/outline.ts';
import type { OwnColumn } from '../../domain/ownColumn.ts';
import type { OwnFeatures } from '../../domain/ownLayer.ts';
import type { Landmarks } from '../datum/landmark.ts';
import type { ReadingRanking } from '../datum/rankReadings.ts';
import type { Reading } from '../datum/reading.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { ImportProgress } from '../importResult.ts';
import type { ImportFormat } from '../parsedDataset.ts';
import type { GeometryAnswer, GeometryQuestion } from './geometryMessages.ts';

/** A dataset as read, and the question in which datum its numbers are. */
export interface DatumQuestion {
  /** Which of the worker's datasets it is. */
  readonly dataset: number;
  readonly name: string;
  readonly format: ImportFormat;
  readonly rows: number;
  readonly ranking: ReadingRanking;
  readonly problems: readonly ImportProblem[];
}

/** What was read: a question for each dataset, and why other files were refused. */
export interface ReadFiles {
  readonly questions: readonly DatumQuestion[];
  readonly problems: readonly ImportProblem[];
}

/** What the page asks the worker that keeps what was read. One at a time, but for questions on geometry. */
export type PlacingRequest =
  | GeometryQuestion
  | { readonly kind: 'read'; readonly files: readonly File[]; readonly landmarks: Landmarks }
  | { readonly kind: 'preview'; readonly dataset: number; readonly reading: Reading }
  | { readonly kind: 'place'; readonly dataset: number; readonly reading: Reading }
  /** Keeps a dataset in this browser under a key, with how it was read and what it is called. */
  | {
      readonly kind: 'keep';
      readonly dataset: number;
      readonly key: string;
      readonly name: string;
      readonly reading: Reading;
    }
  /** Brings back what was kept. */
  | { readonly kind: 'restore'; readonly landmarks: Landmarks };

/** What it answers; `read`, `preview`, `placed`, `kept` and `restored` each end a request. */
export type PlacingAnswer =
  | GeometryAnswer
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'read'; readonly read: ReadFiles }
  | { readonly kind: 'preview'; readonly preview: OwnFeatures }
  | { readonly kind: 'share'; readonly share: number }
  /** A placed dataset hands over its columns, one by one; its geometry stays and is asked for. */
  | { readonly kind: 'column'; readonly column: OwnColumn }
  | {
      readonly kind: 'placed';
      /** Names the geometry in questions about it. */
      readonly placement: number;
      readonly featureCount: number;
      readonly rows: number;
      readonly recordNumbers: Uint32Array;
      readonly bbox: BoundingBox | null;
      /** Of the conversion, beside those of the reading of the file. */
      readonly problems: readonly ImportProblem[];
    }
  | { readonly kind: 'kept'; readonly isKept: boolean }
  | { readonly kind: 'restored'; readonly restored: readonly RestoredDataset[] };

/** A dataset that was kept in an earlier visit, with the reading confirmed then. */
export interface RestoredDataset {
  readonly key: string;
  readonly name: string;
  readonly reading: Reading;
  readonly question: DatumQuestion;
}
