import type { Atlas } from './atlas.ts';
import type { Figure } from './figure.ts';
import { foldRestatements, isFigureOf } from './figureGroups.ts';
import { type FigureState, figureDeadline, figureState } from './figureState.ts';
import { parsePeriod, periodEnd, periodStart } from './period.ts';
import type { AtlasEvent, Policy, Relation, TenancyStatus } from './statement.ts';
import { targetOutcome } from './targetOutcome.ts';

/** What a timeline is made of, in the order in which things of one day are listed. */
export const timelineKinds = ['event', 'policy', 'figure', 'tenancy', 'relation'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** `passed-unknown`: the time is over and no comparable actual figure says what came of it. */
export const deadlineOutcomes = ['open', 'passed-unknown', 'met', 'missed'] as const;
export type DeadlineOutcome = (typeof deadlineOutcomes)[number];

/** When something was to come true, and whether it did. */
export interface TimelineDeadline {
  /** ISO day. */
  readonly date: string;
  readonly outcome: DeadlineOutcome;
  /** Id of the actual figure that shows it; only where it was met or missed. */
  readonly shownBy?: string;
}

/** One statement about a place in time. */
export interface TimelineEntry {
  /** Id of the statement among those of its kind. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** First day as an ISO date; absent for deadlines and where the time is not stated. */
  readonly start?: string;
  /** Latest day it can end on, as an ISO date; absent where the time is not stated. */
  readonly end?: string;
  readonly state: FigureState | TenancyStatus;
  readonly deadline?: TimelineDeadline;
}

/**
 * Everything said of a place in the order of time, undated things last; each fact once, without its
 * restatements. Only figures can show that a figure came true: of any other plan it is unknown.
 *
 * @param place Id of the place.
 * @param today ISO date that decides which deadlines have passed.
 */
export function placeTimeline(atlas: Atlas, place: string, today: string): readonly TimelineEntry[] {
  const isHere = (statement: Pick<Figure, 'place' | 'alsoAbout'>): boolean => isFigureOf(statement, place);
  const entries: TimelineEntry[] = [
    ...atlas.events.filter(isHere).map((event) => promiseEntry('event', event, today)),
    ...atlas.policies.filter(isHere).map((policy) => promiseEntry('policy', policy, today)),
    ...foldRestatements(atlas.figures.filter(isHere)).map(({ figure }) => figureEntry(atlas, figure, today)),
    ...atlas.tenancies.filter(isHere).map(({ id, status, period }): TimelineEntry => {
      return { id, kind: 'tenancy', ...extent(period), state: status };
    }),
    ...atlas.relations.filter(isHere).map((relation) => promiseEntry('relation', relation, today)),
  ];
  return entries.toSorted(byTime);
}

function figureEntry(atlas: Atlas, figure: Figure, today: string): TimelineEntry {
  const deadline = deadlineOf(figureDeadline(figure), today);
  const answer = deadline?.outcome === 'passed-unknown' ? targetOutcome(atlas, figure) : undefined;
  return {
    id: figure.id,
    kind: 'figure',
    ...extent(figure.period),
    state: figureState(figure, today),
    ...(deadline ? { deadline: { ...deadline, ...answer } } : {}),
  };
}

/** An event, policy or relation may be a promise too; its period is always stated. */
function promiseEntry(
  kind: 'event' | 'policy' | 'relation',
  statement: AtlasEvent | Policy | Relation,
  today: string,
): TimelineEntry {
  const { id, status, period, asOf } = statement;
  const dated = { status, period, asOf, periodBasis: 'stated' } as const;
  const deadline = deadlineOf(figureDeadline(dated), today);
  return {
    id,
    kind,
    ...extent(period),
    state: figureState(dated, today),
    ...(deadline ? { deadline } : {}),
  };
}

function deadlineOf(date: string | undefined, today: string): TimelineDeadline | undefined {
  if (date === undefined) return undefined;
  return { date, outcome: date < today ? 'passed-unknown' : 'open' };
}

function extent(code: string): Pick<TimelineEntry, 'start' | 'end'> {
  const period = parsePeriod(code);
  const start = period && periodStart(period);
  const end = period && periodEnd(period);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** By the first day, a deadline by its own; of what begins together, the shorter first. */
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return compare(sortKey(a), sortKey(b));
}

function sortKey({ start, end }: TimelineEntry): string {
  const undated = '9999-12-31';
  return `${start ?? end ?? undated} ${end ?? undated}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
