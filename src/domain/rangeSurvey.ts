import { type PlaceFilter, passesFilter } from './filter.ts';
import { meetsRange, type NumericRange, type ValueSpan } from './numericRange.ts';
import type { PlaceFacets } from './placeFacets.ts';

/** What a range on one metric has to choose from. */
export interface RangeSurvey {
  /** All values there are of any place, ascending and each once: the steps of a slider. */
  readonly steps: readonly number[];
  /** The values of each place that has some and passes all other facets. */
  readonly places: readonly (readonly ValueSpan[])[];
  /** How many places pass all other facets and have no such figure. */
  readonly unpublished: number;
}

/** What is published for a metric's column among the places the rest of the filter leaves. */
export function rangeSurvey(
  facets: readonly PlaceFacets[],
  filter: PlaceFilter,
  column: string,
): RangeSurvey {
  const valuesOf = ({ figures }: PlaceFacets) => figures?.values.get(column) ?? [];
  const all = facets.flatMap(valuesOf).flatMap(({ least, most }) => [least, most]);
  const left = facets.filter((place) => passesFilter(place, filter, 'range')).map(valuesOf);
  const places = left.filter((values) => values.length > 0);
  return {
    steps: [...new Set(all)].toSorted((a, b) => a - b),
    places,
    unpublished: left.length - places.length,
  };
}

/** How many places a range would leave, given the other facets. */
export function placesInRange({ places, unpublished }: RangeSurvey, range: NumericRange): number {
  const within = places.filter((values) => meetsRange(values, range)).length;
  return within + (range.keepsUnpublished ? unpublished : 0);
}

/** One bar of a histogram: from `least` up to but not including `most`; the last bar includes it. */
export interface HistogramBar extends ValueSpan {
  readonly places: number;
}

/** The places by value in bars of equal width over all steps; one bar where there is one value, none for none. */
export function histogram({ steps, places }: RangeSurvey, bars: number): readonly HistogramBar[] {
  const [lowest, highest] = [steps[0], steps.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const count = lowest === highest ? 1 : bars;
  const width = (highest - lowest) / count;
  const barOf = (value: number): number =>
    width === 0 ? 0 : Math.min(count - 1, Math.floor((value - lowest) / width));
  // A place with several values counts by the first: the sources disagree, and it is one place.
  const counted = places.flatMap(([first]) => (first ? [barOf(first.least)] : []));
  return Array.from({ length: count }, (_, bar) => ({
    least: lowest + bar * width,
    most: bar === count - 1 ? highest : lowest + (bar + 1) * width,
    places: counted.filter((each) => each === bar).length,
  }));
}
