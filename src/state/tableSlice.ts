import type { StateCreator } from 'zustand/vanilla';
import { defaultTableView, type TableView } from '../domain/tableView.ts';
import type { AtlasState } from './atlasState.ts';

export interface TableSlice {
  /** Columns and order of the table of places. */
  readonly table: TableView;
  readonly setTable: (table: TableView) => void;
}

export const createTableSlice: StateCreator<AtlasState, [], [], TableSlice> = (set) => ({
  table: defaultTableView,
  setTable: (table) => set({ table }),
});
