import type { FigureState } from '../../domain/figureState.ts';
import { statusOfTenancy } from '../../domain/placeFacets.ts';
import type { TenancyStatus } from '../../domain/statement.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';

/** The shapes of a timeline: those of the figure states, and two for a known outcome. */
export type TimelineMark = FigureState | 'met' | 'missed';

/** The shape that stands for an entry. */
export function timelineMark({ state, deadline }: TimelineEntry): TimelineMark {
  if (deadline?.outcome === 'met' || deadline?.outcome === 'missed') return deadline.outcome;
  return isTenancyStatus(state) ? statusOfTenancy[state] : state;
}

function isTenancyStatus(state: TimelineEntry['state']): state is TenancyStatus {
  return state in statusOfTenancy;
}
