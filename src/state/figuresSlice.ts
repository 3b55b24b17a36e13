import type { StateCreator } from 'zustand/vanilla';
import type { Atlas } from '../domain/atlas.ts';
import { needsFigures } from '../domain/filter.ts';
import type { PlaceFigures } from '../domain/placeFigures.ts';
import type { AtlasState } from './atlasState.ts';

/** Reads what a filter has to know of the figures of each place out of the facts. */
export type ReadPlaceFigures = (atlas: Atlas) => ReadonlyMap<string, PlaceFigures>;

export interface FiguresSlice {
  /** Comes in a file of its own, when a filter or a tool needs it. */
  readonly readPlaceFigures: ReadPlaceFigures | null;
  /** A part of the page that is open needs the figures of all places. */
  readonly figuresWanted: boolean;
  readonly wantFigures: () => void;
  readonly provideFigures: (read: ReadPlaceFigures) => void;
}

export const createFiguresSlice: StateCreator<AtlasState, [], [], FiguresSlice> = (set) => ({
  readPlaceFigures: null,
  figuresWanted: false,
  wantFigures: () => set({ figuresWanted: true }),
  provideFigures: (readPlaceFigures) => set({ readPlaceFigures }),
});

/** Whether the page needs the figures of all places, because of its filter or of an open tool. */
export function wantsFigures({
  figuresWanted,
  filter,
}: Pick<AtlasState, 'figuresWanted' | 'filter'>): boolean {
  return figuresWanted || needsFigures(filter);
}

/** Whether a part of the filter cannot be applied yet, since the figures are still to come. */
export function isFilterPending(state: Pick<AtlasState, 'filter' | 'facts' | 'readPlaceFigures'>): boolean {
  return needsFigures(state.filter) && !(state.facts && state.readPlaceFigures);
}
