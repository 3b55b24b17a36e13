import type { TimelineEntry } from '../../domain/timeline.ts';

/** Width in px the drawing has at least at its smallest, on a page 320 px wide. */
const leastWidth = 184;
/** Room in px a year's label takes, with the gap to the next. */
const labelWidth = 34;
const labelSteps = [1, 2, 5, 10, 20, 50];

/** Whole years side by side; positions are percentages, so that the drawing fits any width. */
export interface TimelineScale {
  readonly firstYear: number;
  /** The first year that is no longer drawn. */
  readonly endYear: number;
  /** The least px one percent is wide. */
  readonly leastPixelsPerPercent: number;
  /** Position of an ISO day, in percent of the width. */
  readonly at: (day: string) => number;
}

/**
 * The scale for the dated entries; undefined if there is none.
 *
 * @param zoom How many times wider than its place the drawing is.
 */
export function timelineScale(entries: readonly TimelineEntry[], zoom: number): TimelineScale | undefined {
  const days = entries.flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const years = days.map((day) => Number(day.slice(0, 4)));
  const firstYear = Math.min(...years);
  const endYear = Math.max(...years) + 1;
  const beginning = Date.UTC(firstYear, 0);
  const length = Date.UTC(endYear, 0) - beginning;
  return {
    firstYear,
    endYear,
    leastPixelsPerPercent: (leastWidth * zoom) / 100,
    at: (day) => ((Date.parse(day) - beginning) / length) * 100,
  };
}

/** The years to be labelled, as many as fit without touching. */
export function labelledYears(scale: TimelineScale): readonly number[] {
  const { firstYear, endYear, leastPixelsPerPercent } = scale;
  const perYear = (leastPixelsPerPercent * 100) / (endYear - firstYear);
  const step = labelSteps.find((years) => years * perYear >= labelWidth) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year < endYear; year += step) years.push(year);
  return years;
}
