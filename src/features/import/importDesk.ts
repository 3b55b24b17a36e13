import { loadGeometry } from '../../atlas/loadGeometry.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { cityFrame } from '../../domain/pageFrame.ts';
import type { Landmarks } from '../../own-data/datum/landmark.ts';
import { landmarksOf } from '../../own-data/datum/landmarks.ts';
import type { Reading } from '../../own-data/datum/reading.ts';
import type { ImportProblem } from '../../own-data/importProblem.ts';
import { ImportRefusal } from '../../own-data/importRefusal.ts';
import type { ImportProgress } from '../../own-data/importResult.ts';
import { forgetDataset } from '../../own-data/placing/keptDatasets.ts';
import { PlacingClient, PlacingStopped } from '../../own-data/placing/placingClient.ts';
import type { DatumQuestion } from '../../own-data/placing/placingMessages.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { noteKeptOwnData } from '../../state/keptOwnData.ts';

/** A dataset that waits for the reader to say how its numbers are read. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: DatumQuestion;
  /** The reading confirmed earlier, where it is asked again. */
  readonly confirmed: Reading | null;
}

export interface ImportDeskState {
  /** Files being read; `progress` is null until the first word of them. */
  readonly running: { readonly progress: ImportProgress | null } | null;
  /** The dataset that is being placed, and the share done, 0 to 1. */
  readonly placing: { readonly id: string; readonly name: string; readonly share: number } | null;
  readonly questions: readonly OpenQuestion[];
  readonly problems: readonly ImportProblem[];
}

/** What was read, and the worker that still has it: for another reading, and for keeping it. */
interface Source {
  readonly client: PlacingClient;
  readonly question: DatumQuestion;
}

/** The desk of each page. */
const desks = new WeakMap<AtlasStore, ImportDesk>();

/**
 * Imports, from chosen files to layers in the store. It outlives the panel: closing that loses no
 * answer. Layers and questions share their ids.
 */
export class ImportDesk {
  #state: ImportDeskState = { running: null, placing: null, questions: [], problems: [] };
  readonly #listeners = new Set<() => void>();
  readonly #sources = new Map<string, Source>();
  #queue: Promise<void> = Promise.resolve();
  #reading: PlacingClient | null = null;
  #landmarks: Promise<Landmarks> | null = null;
  #count = 0;

  constructor(
    private readonly store: AtlasStore,
    private readonly startClient: () => PlacingClient = () => new PlacingClient(),
  ) {
    desks.set(store, this);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ImportDeskState => this.#state;

  /** Reads files, one choice after the other; what they hold becomes questions, or problems. */
  importFiles(files: readonly File[]): Promise<void> {
    this.#queue = this.#queue.then(() => this.#import(files));
    return this.#queue;
  }

  /** Ends the reading under way; nothing of it is taken. */
  cancel(): void {
    this.#reading?.stop();
  }

  dismissProblems(): void {
    this.#set({ problems: [] });
  }

  /** The client that has a question's or layer's dataset. */
  source(id: string): Source | null {
    return this.#sources.get(id) ?? null;
  }

  /** Puts a dataset on the map, read as confirmed: a new layer, or the earlier one placed anew. */
  async confirm(id: string, reading: Reading): Promise<void> {
    const layer = await this.#place(id, reading, {});
    if (!layer) return;
    if (layer.bbox) this.store.getState().bringOwnIntoView(layer.bbox);
    if (layer.keptAs !== null) await this.keep(id);
  }

  rename(id: string, name: string): void {
    this.store.getState().changeOwnLayer(id, { name });
    if (this.#layer(id)?.keptAs) void this.keep(id);
  }

  /** Keeps a layer in this browser as it is now; false where the browser does not take it. */
  async keep(id: string): Promise<boolean> {
    const [source, layer] = [this.#sources.get(id), this.#layer(id)];
    const reading = source?.question.ranking.ranked.find((each) => each.reading.id === layer?.reading.id);
    if (!source || !layer || !reading) return false;
    const key = layer.keptAs ?? `${Date.now()}-${id}`;
    try {
      const { client, question } = source;
      if (!(await client.keep(question.dataset, key, layer.name, reading.reading))) return false;
      noteKeptOwnData(() => window.localStorage, true);
    } catch {
      return false;
    }
    this.store.getState().changeOwnLayer(id, { keptAs: key });
    return true;
  }

  /** Deletes what is kept of a layer; the layer stays until the page is closed. False where it cannot be. */
  async forget(id: string): Promise<boolean> {
    const key = this.#layer(id)?.keptAs ?? null;
    if (key === null) return true;
    try {
      await forgetDataset(key);
      this.store.getState().changeOwnLayer(id, { keptAs: null });
      const isAnyKept = this.store.getState().ownLayers.some(({ keptAs }) => keptAs !== null);
      noteKeptOwnData(() => window.localStorage, isAnyKept);
      return true;
    } catch {
      return false;
    }
  }

  /** Puts on the map what was kept in an earlier visit, read as confirmed then. */
  async restore(): Promise<void> {
    const client = this.#newClient();
    try {
      const restored = await client.restore(await this.landmarks());
      if (restored.length === 0) client.stop();
      for (const { key, name, reading, question } of restored) {
        const id = this.#nextId();
        this.#sources.set(id, { client, question });
        await this.#place(id, reading, { name, keptAs: key });
      }
    } catch {
      // Nothing can be read: what is kept stays where it is, for another visit.
    }
  }

  /** Asks again how a layer's numbers are read. */
  askAgain(layer: string): void {
    const source = this.#sources.get(layer);
    if (!source || this.#state.questions.some(({ id }) => id === layer)) return;
    const { reading } = this.#layer(layer) ?? {};
    const { ranked } = source.question.ranking;
    const confirmed = ranked.find((each) => each.reading.id === reading?.id)?.reading ?? null;
    this.#set({
      questions: [{ id: layer, question: source.question, confirmed }, ...this.#state.questions],
    });
  }

  /** Closes a question without an answer: the dataset is given up, or its layer left as it is. */
  dismiss(id: string): void {
    this.#close(id);
    if (!this.#layer(id)) this.#release(id);
  }

  remove(layer: string): void {
    void this.forget(layer);
    this.store.getState().removeOwnLayer(layer);
    this.#close(layer);
    this.#release(layer);
  }

  /** Where known places are, for judging how a file's numbers are read. */
  landmarks(): Promise<Landmarks> {
    const { atlas, facts } = this.store.getState();
    // Without the geometry file a reading is judged by the city's frame and by what the file says.
    const places = { places: [], sea: noWater, river: noWater, city: cityFrame(atlas) };
    this.#landmarks ??= loadGeometry().then(
      (geometry) => landmarksOf(facts ?? atlas, geometry),
      () => places,
    );
    return this.#landmarks;
  }

  async #import(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const client = this.#newClient();
    this.#reading = client;
    this.#set({ running: { progress: null }, problems: [] });
    try {
      const { questions, problems } = await client.read(files, await this.landmarks(), (progress) =>
        this.#set({ running: { progress } }),
      );
      const open = questions.map((question): OpenQuestion => {
        const id = this.#nextId();
        this.#sources.set(id, { client, question });
        return { id, question, confirmed: null };
      });
      const found = questions.flatMap((question) => question.problems);
      this.#set({
        questions: [...this.#state.questions, ...open],
        problems: [...problems, ...found],
      });
      if (open.length === 0) client.stop();
    } catch (error) {
      for (const { name } of files) this.#report(error, name);
    } finally {
      this.#reading = null;
      this.#set({ running: null });
    }
  }

  async #place(id: string, reading: Reading, given: Partial<OwnLayer>): Promise<OwnLayer | null> {
    const source = this.#sources.get(id);
    if (!source) return null;
    const { name, format, dataset } = source.question;
    this.#set({ placing: { id, name, share: 0 } });
    try {
      const { problems, ...placed } = await source.client.place(dataset, reading, (share) =>
        this.#set({ placing: { id, name, share } }),
      );
      const { id: read, label } = reading;
      const known = this.#layer(id) ?? { id, name, format, ...freshLook, ...given };
      const layer = { ...known, ...placed, reading: { id: read, label } };
      this.store.getState().putOwnLayer(layer);
      this.#set({ problems: [...this.#state.problems, ...problems] });
      this.#close(id);
      return layer;
    } catch (error) {
      // A lost worker's layers have been reported already.
      if (this.#sources.has(id)) this.#report(error, name);
      this.dismiss(id);
      return null;
    } finally {
      this.#set({ placing: null });
    }
  }

  #layer(id: string): OwnLayer | undefined {
    return this.store.getState().ownLayers.find((layer) => layer.id === id);
  }

  #nextId(): string {
    this.#count += 1;
    return String(this.#count);
  }

  #report(error: unknown, file: string): void {
    const code = error instanceof PlacingStopped ? error.code : 'reader-stopped';
    this.#set({ problems: [...this.#state.problems, new ImportRefusal(code).problemOf(file)] });
  }

  #close(id: string): void {
    this.#set({ questions: this.#state.questions.filter((question) => question.id !== id) });
  }

  #newClient(): PlacingClient {
    const client = this.startClient();
    client.whenLost(() => this.#lose(client));
    return client;
  }

  /** A worker that ends by itself takes its layers along; what is kept of them stays for another visit. */
  #lose(client: PlacingClient): void {
    for (const [id, source] of this.#sources) {
      const layer = this.#layer(id);
      if (source.client !== client || !layer) continue;
      this.#report(new PlacingStopped('reader-stopped'), layer.name);
      this.store.getState().removeOwnLayer(id);
      this.#close(id);
      this.#sources.delete(id);
    }
  }

  /** The worker ends with the last dataset it has. */
  #release(id: string): void {
    const client = this.#sources.get(id)?.client;
    this.#sources.delete(id);
    if (client && ![...this.#sources.values()].some((source) => source.client === client)) client.stop();
  }

  #set(change: Partial<ImportDeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const freshLook = {
  isVisible: true,
  filters: [],
  mask: null,
  colouring: null,
  keptAs: null,
} as const satisfies Partial<OwnLayer>;

const noWater: Landmarks['sea'] = { type: 'MultiPolygon', coordinates: [] };

/** The desk of a page, the same each time. */
export function importDeskOf(store: AtlasStore): ImportDesk {
  return desks.get(store) ?? new ImportDesk(store);
}
