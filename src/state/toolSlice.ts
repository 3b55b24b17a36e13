import type { StateCreator } from 'zustand/vanilla';
import type { ToolId } from '../domain/toolIds.ts';
import type { AtlasState } from './atlasState.ts';

export interface ToolSlice {
  /** The tool whose panel is open; at most one is. */
  readonly openTool: ToolId | null;
  /** Opens a tool in place of any other, or closes it if it is the open one. */
  readonly toggleTool: (tool: ToolId) => void;
  readonly closeTool: () => void;
}

export const createToolSlice: StateCreator<AtlasState, [], [], ToolSlice> = (set) => ({
  openTool: null,
  toggleTool: (tool) => set(({ openTool }) => ({ openTool: openTool === tool ? null : tool })),
  closeTool: () => set({ openTool: null }),
});
