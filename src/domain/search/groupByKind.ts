import type { SearchEntry, SearchKind } from './searchEntry.ts';

/** Hits of one kind, best first. */
export interface KindGroup {
  readonly kind: SearchKind;
  readonly entries: readonly SearchEntry[];
}

/** The most hits of each kind that are shown at once; a longer text finds the rest. */
const mostShown: Readonly<Record<SearchKind, number>> = { place: 8, organisation: 5, sector: 4, policy: 4 };

/** Hits by kind, the kind of the best hit first, each cut to what is shown. */
export function groupByKind(hits: readonly SearchEntry[]): readonly KindGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    entries: hits.filter((hit) => hit.kind === kind).slice(0, mostShown[kind]),
  }));
}
