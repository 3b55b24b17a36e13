import { scaleQuantile } from 'd3-scale';
import { ckmeans } from 'simple-statistics';
import type { Classing, ClassMethod } from './classing.ts';

/**
 * The values at which a new class begins, rising; a class holds what is at or above its own and below
 * the next. There are never more classes than distinct values, nor two with the same beginning, except
 * for typed edges, which stand as typed. Empty: everything is one class.
 */
export function classThresholds(values: readonly number[], classing: Classing): readonly number[] {
  if (classing.method === 'manual') return classing.edges;
  const sorted = values.toSorted((a, b) => a - b);
  const count = Math.min(classing.count, new Set(sorted).size);
  if (count < 2) return [];
  const lowest = sorted[0] ?? 0;
  const found = thresholdsBy[classing.method](sorted, count).filter((threshold) => threshold > lowest);
  return [...new Set(found)];
}

type Thresholds = (sorted: readonly number[], count: number) => readonly number[];

const thresholdsBy: Readonly<Record<ClassMethod, Thresholds>> = {
  /**
   * Natural breaks: the classes with the least squared deviation from their means, found exactly
   * (Wang and Song 2011, Ckmeans.1d.dp) where Jenks's own procedure approximates.
   */
  jenks: (sorted, count) =>
    ckmeans([...sorted], count)
      .slice(1)
      .flatMap(([first]) => first ?? []),
  /** As many places in each class as ties allow; every class begins at a value that somebody published. */
  quantile: (sorted, count) =>
    scaleQuantile([...sorted], [...Array(count).keys()])
      .quantiles()
      .flatMap((cut) => sorted.find((value) => value >= cut) ?? []),
  /** Classes of one width, to a hundredth of it, so that the edges shown are the edges applied. */
  equal: (sorted, count) => {
    const [lowest, highest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    const width = (highest - lowest) / count;
    const grain = 10 ** (Math.floor(Math.log10(width)) - 2);
    return Array.from({ length: count - 1 }, (_, index) =>
      Number((Math.round((lowest + (index + 1) * width) / grain) * grain).toPrecision(12)),
    );
  },
};
