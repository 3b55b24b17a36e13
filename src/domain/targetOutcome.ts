import type { Atlas } from './atlas.ts';
import { growthSpan, textKey } from './comparability.ts';
import { figureConflicts } from './conflicts.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import { comparablePeriods, parsePeriod } from './period.ts';
import { statementsAgree } from './statedPrecision.ts';

/** What an actual figure says of a plan, target or forecast, and which figure it is. */
export interface TargetOutcome {
  readonly outcome: 'met' | 'missed';
  /** Id of the actual figure. */
  readonly shownBy: string;
}

type Facts = Pick<Atlas, 'figures' | 'metrics'>;

/**
 * Whether a plan, target or forecast came true. Only an actual figure of the same metric, unit,
 * place, base, territory and time can say; undefined where there is none, where the figures there are
 * contradict each other, and where wording or rounding leave it open.
 */
export function targetOutcome(atlas: Facts, target: Figure): TargetOutcome | undefined {
  const direction = atlas.metrics.find(({ id }) => id === target.metric)?.direction ?? 'none';
  const told = answersTo(atlas.figures, target).map((actual) => ({
    outcome: outcomeBy(target, actual, direction),
    shownBy: actual.id,
  }));
  const [first] = told;
  if (!first?.outcome || told.some(({ outcome }) => outcome !== first.outcome)) return undefined;
  return { outcome: first.outcome, shownBy: first.shownBy };
}

/** The actual figures that answer for a target, without those that lost to a preferred one. */
function answersTo(figures: readonly Figure[], target: Figure): readonly Figure[] {
  const answers = figures.filter(
    (figure) =>
      figure.status === 'actual' &&
      figure.restates === undefined &&
      figure.place === target.place &&
      figure.metric === target.metric &&
      figure.unit === target.unit &&
      figure.territory === target.territory &&
      textKey(figure.base) === textKey(target.base) &&
      growthSpan(figure) === growthSpan(target) &&
      answersPeriod(figure, target),
  );
  const overruled = figureConflicts(answers).flatMap(({ figures: all, preferred }) =>
    preferred ? all.filter((figure) => figure !== preferred) : [],
  );
  return answers.filter((figure) => !overruled.includes(figure));
}

/** What was due by a year is answered by the figure of that whole year, not by one of a part of it. */
function answersPeriod(actual: Figure, target: Figure): boolean {
  const due = parsePeriod(target.period);
  if (due?.kind === 'by-year') return actual.period === String(due.year);
  return comparablePeriods(actual, target);
}

function outcomeBy(
  target: Figure,
  actual: Figure,
  direction: Metric['direction'],
): TargetOutcome['outcome'] | undefined {
  if (direction === 'none') return undefined;
  // "About" leaves a margin: in the target's favour where the target has it, open where the result has.
  const isNear = statementsAgree(target, actual);
  if (isNear && isLoose(actual)) return undefined;
  if (isNear && isLoose(target)) return 'met';
  return direction === 'higher-first' ? byReaching(target, actual) : byStayingBelow(target, actual);
}

function isLoose({ qualifier }: Figure): boolean {
  return qualifier === 'about' || qualifier === 'nearly';
}

function byReaching(target: Figure, actual: Figure): TargetOutcome['outcome'] | undefined {
  // "Over 100" is not reached by a printed 100, but rounding may hide the difference.
  const isJustThere = actual.value === target.value && actual.qualifier !== 'over';
  if (target.qualifier === 'over' && isJustThere) return undefined;
  if (actual.value >= target.value) return 'met';
  return highest(actual) < target.value ? 'missed' : undefined;
}

function byStayingBelow(target: Figure, actual: Figure): TargetOutcome['outcome'] | undefined {
  if (target.qualifier === 'over') return undefined;
  if (highest(actual) <= highest(target)) return 'met';
  return actual.value > highest(target) ? 'missed' : undefined;
}

function highest({ qualifier, value, valueMax = value }: Figure): number {
  return qualifier === 'over' ? Number.POSITIVE_INFINITY : valueMax;
}
