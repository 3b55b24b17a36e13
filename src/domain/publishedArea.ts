import type { Atlas } from './atlas.ts';
import type { Figure } from './figure.ts';
import { foldRestatements } from './figureGroups.ts';
import type { OutlineSummary } from './outline.ts';
import type { Place } from './place.ts';
import { figuresOfToday } from './territories.ts';

/**
 * Metrics that give the extent of a whole place; start-up, building and water areas are parts of it.
 */
export const wholeAreaMetrics: readonly string[] = [
  'approved_area',
  'planned_area',
  'land_area',
  'plot_area',
];

/** A published area beside the one measured on the drawn outline. */
export interface PublishedArea {
  /** Its metric tells the kind of area, its `value` is in m². */
  readonly figure: Figure;
  readonly measuredSquareMeters: number;
  /** Measured less published, in percent of the published; for a range to its nearer end. */
  readonly differencePercent: number;
  /** By how much the measured area changes if all edges are off by the outline's uncertainty. */
  readonly toleranceSquareMeters?: number;
  /** Whether that explains the difference; absent where the outline names no uncertainty. */
  readonly explained?: boolean;
}

/** An outline as far as it is needed here; its perimeter, in metres, where somebody measured it. */
type MeasuredOutline = Pick<OutlineSummary, 'measuredAreaSquareMeters' | 'uncertaintyMeters'> & {
  readonly perimeterMeters?: number;
};

/**
 * Every published area of a place against its measured outline, in the order given. None without a
 * measured outline. Areas of an extent that no longer exists are left out: the outline is of today.
 */
export function publishedAreas(atlas: Pick<Atlas, 'figures' | 'outlines'>, place: Place): PublishedArea[] {
  const outline = atlas.outlines.find((each) => each.place === place.id);
  if (!outline) return [];
  const own = figuresOfToday(atlas.figures, place).filter(
    (figure) => figure.place === place.id && isWholeArea(figure),
  );
  return foldRestatements(own).flatMap(({ figure }) => againstOutline(figure, outline) ?? []);
}

function isWholeArea({ metric, unit }: Figure): boolean {
  return unit === 'm2' && wholeAreaMetrics.includes(metric);
}

function againstOutline(figure: Figure, outline: MeasuredOutline): PublishedArea | undefined {
  const measured = outline.measuredAreaSquareMeters;
  if (measured === undefined) return undefined;
  const published = Math.min(Math.max(measured, figure.value), figure.valueMax ?? figure.value);
  const difference = measured - published;
  const tolerance = areaTolerance(measured, outline);
  return {
    figure,
    measuredSquareMeters: measured,
    differencePercent: (difference / published) * 100,
    ...(tolerance === undefined
      ? {}
      : { toleranceSquareMeters: tolerance, explained: Math.abs(difference) <= tolerance }),
  };
}

/**
 * Edges shifted by σ all round change an area by perimeter · σ, to first order. Without a measured
 * perimeter that of a circle of the same area is taken, the shortest there can be.
 */
function areaTolerance(squareMeters: number, outline: MeasuredOutline): number | undefined {
  if (outline.uncertaintyMeters === undefined) return undefined;
  const perimeter = outline.perimeterMeters ?? 2 * Math.sqrt(Math.PI * squareMeters);
  return perimeter * outline.uncertaintyMeters;
}
