import type { Atlas } from '../../../src/domain/atlas.ts';

/** Something the documents make easy to get wrong, and how the data would look if it were. */
export interface Trap {
  readonly name: string;
  /** What is wrong with an atlas, as far as this trap goes; nothing if it has not fallen into it. */
  readonly claim: (atlas: Atlas) => readonly string[];
  readonly undoings: readonly Undoing[];
}

/** A way into the trap, and what the claim must then say. */
export interface Undoing {
  readonly how: string;
  readonly undo: (atlas: Atlas) => Atlas;
  readonly fault: string;
}

/** The message, where something does not hold. */
export function unless(holds: boolean, message: string): string[] {
  return holds ? [] : [message];
}
