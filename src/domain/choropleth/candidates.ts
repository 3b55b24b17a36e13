import type { Atlas } from '../atlas.ts';
import type { Metric } from '../metric.ts';
import { type ColouredKind, colouredKinds, type FigureSet, figureSets, ownFigures } from './figureSets.ts';

/** The places of one kind, coloured by one metric: a map that can be drawn. */
export interface ColourCandidate {
  readonly metric: Metric;
  readonly kind: ColouredKind;
  /** How many places of the kind there are. */
  readonly total: number;
  /** At least one; the first is the one to begin with. */
  readonly sets: readonly FigureSet[];
}

/** Fewer values than this are no map. */
const fewestPlaces = 2;

const known = new WeakMap<Pick<Atlas, 'places' | 'figures' | 'metrics'>, readonly ColourCandidate[]>();

/** Every metric and kind of which two places may be shown together, in the order of the metrics. */
export function colourCandidates(
  atlas: Pick<Atlas, 'places' | 'figures' | 'metrics'>,
): readonly ColourCandidate[] {
  const before = known.get(atlas);
  if (before) return before;
  const found = atlas.metrics.flatMap((metric) =>
    colouredKinds
      .map((kind) => ({
        metric,
        kind,
        total: atlas.places.filter((place) => place.kind === kind).length,
        sets: figureSets(ownFigures(atlas, metric.id, kind), metric),
      }))
      .filter(({ sets }) => sets.some(({ placeCount }) => placeCount >= fewestPlaces))
      .toSorted((a, b) => (b.sets[0]?.placeCount ?? 0) - (a.sets[0]?.placeCount ?? 0)),
  );
  known.set(atlas, found);
  return found;
}
