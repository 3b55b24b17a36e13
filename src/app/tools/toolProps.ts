import type { RunningMap } from '../../map/startMap.ts';

/** What the page gives every tool; most need none of it. */
export interface ToolProps {
  readonly running: { readonly current: RunningMap | null };
  /** Of the map review (审图号); empty where there is none. */
  readonly reviewNumber: string;
}
