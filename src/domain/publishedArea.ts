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
  /**
   * Whether the outline's uncertainty explains the difference; absent where that cannot be told,
   * for want of an uncertainty or of a measured perimeter.
   */
  readonly explained?: boolean;
}

/** An outline as far as it is needed here. */
type MeasuredOutline = Pick<
  OutlineSummary,
  'place' | 'measuredAreaSquareMeters' | 'uncertaintyMeters' | 'perimeterMeters'
>;

interface MeasuredAtlas {
  readonly figures: readonly Figure[];
  readonly outlines: readonly MeasuredOutline[];
}

/**
 * Every published area of a place against its measured outline, in the order given. None without a
 * measured outline. Areas of an extent that no longer exists are left out: the outline is of today.
 */
export function publishedAreas(atlas: MeasuredAtlas, place: Place): readonly PublishedArea[] {
  const outline = atlas.outlines.find((each) => each.place === place.id);
  const measured = outline?.measuredAreaSquareMeters;
  if (!outline || measured === undefined) return [];
  const own = figuresOfToday(atlas.figures, place).filter(
    (figure) => figure.place === place.id && isWholeArea(figure),
  );
  return foldRestatements(own).map(({ figure }) => {
    const published = nearestTo(measured, figure);
    const difference = measured - published;
    const explained = isExplained(Math.abs(difference), measured, outline);
    return {
      figure,
      measuredSquareMeters: measured,
      differencePercent: (difference / published) * 100,
      ...(explained === undefined ? {} : { explained }),
    };
  });
}

function isWholeArea({ metric, unit }: Figure): boolean {
  return unit === 'm2' && wholeAreaMetrics.includes(metric);
}

function nearestTo(measured: number, { value, valueMax = value }: Figure): number {
  return Math.min(Math.max(measured, value), valueMax);
}

/**
 * Edges shifted by σ all round change an area by perimeter · σ, to first order. The perimeter of a
 * circle is the shortest an area can have: what it explains is explained, what it does not is open.
 */
function isExplained(
  difference: number,
  squareMeters: number,
  outline: MeasuredOutline,
): boolean | undefined {
  const { uncertaintyMeters, perimeterMeters } = outline;
  if (uncertaintyMeters === undefined) return undefined;
  if (perimeterMeters !== undefined) return difference <= perimeterMeters * uncertaintyMeters;
  const leastPerimeter = 2 * Math.sqrt(Math.PI * squareMeters);
  return difference <= leastPerimeter * uncertaintyMeters ? true : undefined;
}
