import { isFigureOf } from './figureGroups.ts';
import type { AtlasEvent } from './statement.ts';

/** The events by which a place was approved as what it is, or raised to its level, in the order given. */
export function approvalsOf(events: readonly AtlasEvent[], place: string): readonly AtlasEvent[] {
  return events.filter((event) => event.kind === 'approval' && isFigureOf(event, place));
}
