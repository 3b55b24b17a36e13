import { incomparability } from './comparability.ts';
import { figureConflicts } from './conflicts.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import { statementsAgree } from './statedPrecision.ts';

/** A figure as it stands in the column of a place; a joint statement stands in several. */
export interface PlacedFigure {
  readonly place: string;
  readonly figure: Figure;
}

/** Figures of at least two places that may be read side by side, in the order given. */
export type ComparableSet = readonly PlacedFigure[];

/**
 * The sets of figures of one metric that may be compared with each other. What one statement says of
 * two places at once is no comparison, and a figure that lost to a preferred one takes no part.
 */
export function comparableSets(placed: readonly PlacedFigure[]): readonly ComparableSet[] {
  const overruled = overruledFigures(placed.map(({ figure }) => figure));
  const sets: PlacedFigure[][] = [];
  for (const each of placed) {
    if (overruled.has(each.figure.id)) continue;
    // Every member counts, not only the first: two extents of one place share no set by way of a third place.
    const set = sets.find((members) => members.every((member) => mayJoin(member, each)));
    if (set) set.push(each);
    else sets.push([each]);
  }
  return sets.filter(hasTwoPlacesAndStatements);
}

function mayJoin(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.figure.id === b.figure.id || incomparability(a.figure, b.figure).length === 0;
}

function hasTwoPlacesAndStatements(set: ComparableSet): boolean {
  const statements = new Set(set.map(({ figure }) => figure.id));
  return statements.size > 1 && new Set(set.map(({ place }) => place)).size > 1;
}

function overruledFigures(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(
    figureConflicts(figures).flatMap(({ figures: all, preferred }) =>
      preferred ? all.filter((figure) => figure !== preferred).map(({ id }) => id) : [],
    ),
  );
}

/**
 * The rank of each place in a set, counted from 1: one more than the places that are surely better.
 * Values that rounding or wording ("over 100") leaves undecided share a rank. Empty where ranking
 * makes no sense, where one statement speaks for several places, or where the sources of one place
 * disagree and none is preferred.
 */
export function ranksIn(set: ComparableSet, direction: Metric['direction']): ReadonlyMap<string, number> {
  if (direction === 'none' || isShared(set) || isDisputed(set)) return new Map();
  const ofPlace = new Map(set.map(({ place, figure }) => [place, figure]));
  const isBetter = (a: Figure, b: Figure): boolean =>
    !statementsAgree(a, b) && (direction === 'higher-first' ? a.value > b.value : a.value < b.value);
  const figures = [...ofPlace.values()];
  return new Map(
    [...ofPlace].map(([place, figure]) => [
      place,
      1 + figures.filter((other) => isBetter(other, figure)).length,
    ]),
  );
}

/** Whether at least two values of different places surely differ. */
export function valuesDiffer(set: ComparableSet): boolean {
  return set.some((a) => set.some((b) => a.place !== b.place && !statementsAgree(a.figure, b.figure)));
}

function isShared(set: ComparableSet): boolean {
  return new Set(set.map(({ figure }) => figure.id)).size < set.length;
}

function isDisputed(set: ComparableSet): boolean {
  return set.some((a) => set.some((b) => a.place === b.place && !statementsAgree(a.figure, b.figure)));
}
