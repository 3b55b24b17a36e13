import { embedFigures } from '../atlas/embedFigures.ts';
import type { AtlasLookup } from '../atlas/lookup.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FigureEntry } from '../domain/figureGroups.ts';
import type { Metric } from '../domain/metric.ts';
import type { Place } from '../domain/place.ts';

/** The facts of one metric, place by place. */
export interface ComparedMetric {
  readonly metric: Metric;
  readonly rows: readonly { readonly place: Place; readonly entry: FigureEntry }[];
}

/** With fewer there is little to compare, and the page would hold twenty metrics of one pair of places. */
const leastPlaces = 3;

/** Every metric that enough places have a figure of, those with the most places first. */
export function comparedMetrics(
  { places, metrics }: Pick<Atlas, 'places' | 'metrics'>,
  facts: AtlasLookup,
): readonly ComparedMetric[] {
  const rows = places
    .filter(({ kind }) => kind !== 'city')
    .flatMap((place) => embedFigures(facts, place.id).map((entry) => ({ place, entry })));
  return metrics
    .map((metric) => ({ metric, rows: rows.filter(({ entry }) => entry.figure.metric === metric.id) }))
    .filter((compared) => placesIn(compared) >= leastPlaces)
    .toSorted((a, b) => placesIn(b) - placesIn(a));
}

function placesIn({ rows }: ComparedMetric): number {
  return new Set(rows.map(({ place }) => place.id)).size;
}
