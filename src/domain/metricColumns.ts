import type { Atlas } from './atlas.ts';
import { figureSets } from './choropleth/figureSets.ts';
import { figureConflicts } from './conflicts.ts';
import type { Figure } from './figure.ts';
import { foldRestatements, isFigureOf } from './figureGroups.ts';
import type { Metric } from './metric.ts';

/** Figures of one metric that may stand below each other: one period, status, unit and base. */
export interface MetricColumn {
  /** `gdp@2024`, `investment@2017.plan`: the metric and the code of the set, as links name them. */
  readonly id: string;
  readonly metric: Metric;
  /** One figure that stands for all in what they share. */
  readonly example: Figure;
  /** By place; of several figures the sources disagree and none is preferred. A joint figure stands at each. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
}

type Facts = Pick<Atlas, 'places' | 'figures' | 'metrics'>;

const known = new WeakMap<Facts, readonly MetricColumn[]>();

/** All columns there are figures for, in the order of the metrics, the fullest of each first. */
export function metricColumns(atlas: Facts): readonly MetricColumn[] {
  const before = known.get(atlas);
  if (before) return before;
  const places = atlas.places.filter(({ kind }) => kind !== 'city').map(({ id }) => id);
  const stated = statedOnce(atlas.figures, places);
  const columns = atlas.metrics.flatMap((metric) =>
    figureSets(
      stated.filter((figure) => figure.metric === metric.id),
      metric,
    )
      .filter(({ isMixed }) => !isMixed)
      .flatMap(({ code, figures }) => {
        const [example] = figures;
        const id = `${metric.id}@${code}`;
        return example ? [{ id, metric, example, figures: byPlace(figures, places) }] : [];
      }),
  );
  known.set(atlas, columns);
  return columns;
}

/** Figures about at least one of the places; what states another again or lost to a preferred one is left out. */
function statedOnce(figures: readonly Figure[], places: readonly string[]): readonly Figure[] {
  const facts = foldRestatements(figures)
    .map(({ figure }) => figure)
    .filter((figure) => places.some((place) => isFigureOf(figure, place)));
  const overruled = new Set(
    figureConflicts(facts).flatMap(({ figures: all, preferred }) =>
      preferred ? all.filter((figure) => figure !== preferred) : [],
    ),
  );
  return facts.filter((figure) => !overruled.has(figure));
}

function byPlace(
  figures: readonly Figure[],
  places: readonly string[],
): ReadonlyMap<string, readonly Figure[]> {
  return new Map(
    places.flatMap((place) => {
      const here = figures.filter((figure) => isFigureOf(figure, place));
      return here.length > 0 ? [[place, here] as const] : [];
    }),
  );
}
