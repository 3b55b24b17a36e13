import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Reading } from '../datum/reading.ts';
import type { ParsedDataset } from '../parsedDataset.ts';

/** What is kept of an imported layer: the file as read, its name and how its numbers are read. */
export interface KeptDataset {
  readonly name: string;
  readonly reading: Reading;
  readonly dataset: ParsedDataset;
}

let opened: UseStore | null = null;

/** Opened only on request: opening it alone would leave an empty database behind. */
function store(): UseStore {
  opened ??= createStore('guangzhou-zone-atlas', 'own-data');
  return opened;
}

/** Keeps a dataset in this browser. Rejects where storage is forbidden or full. */
export function keepDataset(key: string, kept: KeptDataset): Promise<void> {
  return set(key, kept, store());
}

/** Rejects where storage is forbidden. */
export function forgetDataset(key: string): Promise<void> {
  return del(key, store());
}

/** Everything kept, by key. Rejects where storage is forbidden or cannot be read. */
export async function keptDatasets(): Promise<readonly (readonly [string, KeptDataset])[]> {
  return entries<string, KeptDataset>(store());
}
