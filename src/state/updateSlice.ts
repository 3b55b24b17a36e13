import type { StateCreator } from 'zustand/vanilla';
import type { AtlasState } from './atlasState.ts';

export interface UpdateSlice {
  /** Said in the page's live region when a newer version of the atlas is there; empty until then. */
  readonly updateNotice: string;
  readonly setUpdateNotice: (updateNotice: string) => void;
}

export const createUpdateSlice: StateCreator<AtlasState, [], [], UpdateSlice> = (set) => ({
  updateNotice: '',
  setUpdateNotice: (updateNotice) => set({ updateNotice }),
});
