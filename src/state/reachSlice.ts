import type { StateCreator } from 'zustand/vanilla';
import type { AtlasState } from './atlasState.ts';

export interface ReachSlice {
  /**
   * Whether lines and distance rings are drawn around the selected place; stays as it is when
   * another place is selected.
   */
  readonly reachShown: boolean;
  readonly toggleReach: () => void;
}

export const createReachSlice: StateCreator<AtlasState, [], [], ReachSlice> = (set) => ({
  reachShown: false,
  toggleReach: () => set(({ reachShown }) => ({ reachShown: !reachShown })),
});
