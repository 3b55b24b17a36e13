import type { Atlas } from './atlas.ts';
import type { Figure } from './figure.ts';
import { isFigureOf } from './figureGroups.ts';
import { metricColumns } from './metricColumns.ts';
import type { ValueSpan } from './numericRange.ts';
import { parsePeriod, periodEnd } from './period.ts';

/** Stands among the years for figures whose text gives no period. */
export const undatedYear = 'undated';

/** What the figures of one place say to a filter. */
export interface PlaceFigures {
  /** The years in which their periods end, ascending, `undated` last. A deadline counts by its year. */
  readonly years: readonly string[];
  /** Values by id of the metric's column, in the column's base unit. */
  readonly values: ReadonlyMap<string, readonly ValueSpan[]>;
}

type Facts = Pick<Atlas, 'places' | 'figures' | 'metrics'>;

const known = new WeakMap<Facts, ReadonlyMap<string, PlaceFigures>>();

/** The figures of every place but the city and the province, by place; counted once for an atlas. */
export function placeFigures(atlas: Facts): ReadonlyMap<string, PlaceFigures> {
  const before = known.get(atlas);
  if (before) return before;
  const columns = metricColumns(atlas);
  const found = new Map(
    atlas.places
      .filter(({ kind }) => kind !== 'city')
      .map(({ id }) => [
        id,
        {
          years: yearsOf(atlas.figures.filter((figure) => isFigureOf(figure, id))),
          values: new Map(
            columns.flatMap((column) => {
              const here = column.figures.get(id);
              return here ? [[column.id, here.map(spanOf)] as const] : [];
            }),
          ),
        },
      ]),
  );
  known.set(atlas, found);
  return found;
}

function yearsOf(figures: readonly Figure[]): readonly string[] {
  // Digits sort before letters.
  return [...new Set(figures.map(yearOf))].toSorted();
}

function yearOf({ period }: Figure): string {
  const parsed = parsePeriod(period);
  return (parsed && periodEnd(parsed)?.slice(0, 4)) ?? undatedYear;
}

/** "Over" and "nearly" count by the number that is printed. */
function spanOf({ value, valueMax = value }: Figure): ValueSpan {
  return { least: value, most: valueMax };
}
