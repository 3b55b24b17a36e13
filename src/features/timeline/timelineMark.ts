import type { FigureState } from '../../domain/figureState.ts';
import type { TenancyStatus } from '../../domain/statement.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';

/** The shapes of a timeline: those of the figure states, and two for a known outcome. */
export type TimelineMark = FigureState | 'met' | 'missed';

/** Until an organisation opens its doors its presence is a plan. */
const markOfTenancy: Readonly<Record<TenancyStatus, FigureState>> = {
  operating: 'actual',
  left: 'actual',
  'under-construction': 'plan',
  announced: 'plan',
  considering: 'plan',
};

/** The shape that stands for an entry. */
export function timelineMark({ state, deadline }: TimelineEntry): TimelineMark {
  if (deadline?.outcome === 'met' || deadline?.outcome === 'missed') return deadline.outcome;
  return isTenancyStatus(state) ? markOfTenancy[state] : state;
}

function isTenancyStatus(state: TimelineEntry['state']): state is TenancyStatus {
  return state in markOfTenancy;
}
