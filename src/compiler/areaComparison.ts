import type { Figure } from '../domain/figure.ts';
import type { Certainty, OutlineSummary } from '../domain/outline.ts';

/** Metrics that publish how large a place is; plots and water are parts of it. */
const areaMetrics: ReadonlySet<string> = new Set([
  'planned_area',
  'approved_area',
  'startup_area',
  'land_area',
]);

/** A published area beside that of the drawn outline, both in square metres. */
export interface AreaComparison {
  readonly place: string;
  readonly figure: Figure;
  /** Of a range, the end nearest to the measured area, or the measured area if it lies between. */
  readonly published: number;
  readonly measured: number;
  readonly certainty: Certainty;
  /** Measured over published: 2 where the outline is drawn twice as large. */
  readonly ratio: number;
}

/**
 * Every published area of a place whose outline is an area. A difference is no fault in itself:
 * plans outlive borders, and the outline may be of another year than the number.
 */
export function areaComparisons(
  outlines: readonly OutlineSummary[],
  figures: readonly Figure[],
): AreaComparison[] {
  const drawn = new Map(outlines.map((outline) => [outline.place, outline]));
  return figures
    .filter(({ metric, unit }) => areaMetrics.has(metric) && unit === 'm2')
    .flatMap((figure) => {
      const { certainty, measuredAreaSquareMeters: measured } = drawn.get(figure.place) ?? {};
      if (certainty === undefined || measured === undefined) return [];
      const published = Math.min(Math.max(measured, figure.value), figure.valueMax ?? figure.value);
      return [{ place: figure.place, figure, published, measured, certainty, ratio: measured / published }];
    });
}
