import type { Atlas } from './atlas.ts';
import { type IncomparabilityReason, incomparability } from './comparability.ts';
import { kindredMetrics, mistakableMetrics } from './comparedMetrics.ts';
import {
  type ComparableSet,
  comparableSets,
  type PlacedFigure,
  ranksIn,
  valuesDiffer,
} from './comparisonRanking.ts';
import type { Figure } from './figure.ts';
import { type FigureEntry, foldRestatements, isFigureOf } from './figureGroups.ts';
import { type Metric, type MetricGroup, metricGroups } from './metric.ts';
import { lastDay, parsePartialDate } from './partialDate.ts';
import { parsePeriod, periodEnd } from './period.ts';

/** Why a figure may not be read beside another place's: the nearest of its figures and all reasons. */
export interface Obstacle {
  readonly place: string;
  readonly figure: Figure;
  readonly reasons: readonly IncomparabilityReason[];
}

/** One fact in a cell. */
export interface ComparedFigure extends FigureEntry {
  /** Position of its comparable set in the row; absent if it compares with no other place's figure. */
  readonly set?: number;
  /** From 1, within its set and only where ranking makes sense. */
  readonly rank?: number;
  /** Surely better than at least one other of its set, and none is surely better. */
  readonly isBest: boolean;
  /** Other chosen places of which the same statement speaks. */
  readonly sharedWith: readonly string[];
  /** One for each other place in whose cell nothing compares with it. */
  readonly obstacles: readonly Obstacle[];
}

/** A figure of another metric that a reader may look for here, and why it is none of this row. */
export interface KindredFigure {
  readonly figure: Figure;
  /** The row's figure of another place (or, for a mistakable metric, any place) that comes nearest. */
  readonly nearest: Figure;
  readonly reasons: readonly IncomparabilityReason[];
}

/** What is published of one place in one metric; without figures: not published. */
export interface ComparisonCell {
  readonly place: string;
  /** Latest first, restatements folded. */
  readonly figures: readonly ComparedFigure[];
  readonly kindred: readonly KindredFigure[];
}

export interface ComparisonRow {
  readonly metric: Metric;
  /** In the order of the chosen places. */
  readonly cells: readonly ComparisonCell[];
  readonly sets: readonly ComparableSet[];
  /** Comparable values of two places surely differ. */
  readonly differs: boolean;
}

export interface ComparisonGroup {
  readonly group: MetricGroup;
  readonly rows: readonly ComparisonRow[];
}

/**
 * What is published of some places, by metric: every metric that at least one of them has, in the
 * order of groups and of the atlas. Places keep the order given; unknown ids are left out.
 */
export function comparisonTable(atlas: Atlas, placeIds: readonly string[]): readonly ComparisonGroup[] {
  const known = new Set(atlas.places.map(({ id }) => id));
  const columns = placeIds.filter((id) => known.has(id)).map((place) => columnOf(atlas, place));
  const rows = atlas.metrics
    .filter(({ id }) => columns.some(({ entries }) => entries.some(({ figure }) => figure.metric === id)))
    .map((metric) => comparisonRow(metric, columns));
  return metricGroups
    .map((group) => ({ group, rows: rows.filter(({ metric }) => metric.group === group) }))
    .filter((group) => group.rows.length > 0);
}

interface Column {
  readonly place: string;
  readonly entries: readonly FigureEntry[];
}

function columnOf(atlas: Atlas, place: string): Column {
  const entries = foldRestatements(atlas.figures.filter((figure) => isFigureOf(figure, place)));
  return {
    place,
    entries: entries.toSorted(latestFirst),
  };
}

/** By the end of the period; where two end together, the figure of the later text comes first. */
function latestFirst({ figure: a }: FigureEntry, { figure: b }: FigureEntry): number {
  return compareText(latestDay(b), latestDay(a)) || compareText(b.asOf, a.asOf);
}

/** The last day of a figure's period; of an undated one, that of its text. */
function latestDay({ period, asOf }: Figure): string {
  const parsed = parsePeriod(period);
  const written = parsePartialDate(asOf);
  return (parsed && periodEnd(parsed)) ?? (written ? lastDay(written) : '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparisonRow(metric: Metric, columns: readonly Column[]): ComparisonRow {
  const placed = columns.flatMap(({ place, entries }) =>
    entries.filter(({ figure }) => figure.metric === metric.id).map(({ figure }) => ({ place, figure })),
  );
  const sets = comparableSets(placed);
  const ranks = sets.map((set) => ranksIn(set, metric.direction));
  const cells = columns.map(({ place, entries }) => ({
    place,
    figures: entries
      .filter(({ figure }) => figure.metric === metric.id)
      .map((entry) => comparedFigure(entry, place, { placed, sets, ranks })),
    kindred: kindredFigures(metric.id, { place, entries }, placed),
  }));
  return { metric, cells, sets, differs: sets.some(valuesDiffer) };
}

interface RowContext {
  readonly placed: readonly PlacedFigure[];
  readonly sets: readonly ComparableSet[];
  readonly ranks: readonly ReadonlyMap<string, number>[];
}

function comparedFigure(
  entry: FigureEntry,
  place: string,
  { placed, sets, ranks }: RowContext,
): ComparedFigure {
  const { figure } = entry;
  const index = sets.findIndex((set) => set.some((member) => isSame(member, { place, figure })));
  const ofSet = ranks[index];
  const rank = ofSet?.get(place);
  const others = placed.filter((other) => other.place !== place);
  return {
    ...entry,
    ...(index >= 0 ? { set: index } : {}),
    ...(rank !== undefined ? { rank } : {}),
    isBest: rank === 1 && ofSet !== undefined && Math.max(...ofSet.values()) > 1,
    sharedWith: others.filter((other) => other.figure.id === figure.id).map((other) => other.place),
    obstacles: obstaclesOf(figure, others),
  };
}

function isSame(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.place === b.place && a.figure.id === b.figure.id;
}

/** For each other place none of whose figures compares: the one with the fewest reasons against it. */
function obstaclesOf(figure: Figure, others: readonly PlacedFigure[]): readonly Obstacle[] {
  return [...new Set(others.map(({ place }) => place))].flatMap((place) => {
    const theirs = others.filter((other) => other.place === place).map((other) => other.figure);
    const nearest = theirs.some(({ id }) => id === figure.id) ? undefined : nearestTo(figure, theirs);
    return nearest && nearest.reasons.length > 0 ? [{ place, ...nearest }] : [];
  });
}

/**
 * The latest figure of each metric that a reader may look for in a cell: kindred ones where the cell
 * is empty, mistakable ones in any case.
 */
function kindredFigures(
  metric: string,
  { place, entries }: Column,
  placed: readonly PlacedFigure[],
): readonly KindredFigure[] {
  const isEmpty = !placed.some((each) => each.place === place);
  const metrics = [...mistakableMetrics(metric), ...(isEmpty ? kindredMetrics(metric) : [])];
  const row = placed.map(({ figure }) => figure);
  return metrics.flatMap((other) => {
    const figure = entries.find((entry) => entry.figure.metric === other)?.figure;
    const nearest = figure && nearestTo(figure, row);
    return figure && nearest ? [{ figure, nearest: nearest.figure, reasons: nearest.reasons }] : [];
  });
}

function nearestTo(
  figure: Figure,
  candidates: readonly Figure[],
): { readonly figure: Figure; readonly reasons: readonly IncomparabilityReason[] } | undefined {
  return candidates
    .map((other) => ({ figure: other, reasons: incomparability(figure, other) }))
    .toSorted((a, b) => a.reasons.length - b.reasons.length)[0];
}
