import type { Finding, Question } from './finding.ts';
import { mean, median } from './finding.ts';
import type { GroundPlace } from './ground.ts';
import { metersBetween, metersOutside, type PlanePoint } from './localPlane.ts';

/** Within this a named place counts as being where it should. */
const nearMeters = 200;

/**
 * A place of the file that bears a known name is, now and then, the very same point, taken from the
 * same source; else it lies about as far off as the landmark itself is unsure.
 */
const sameSourceShare = 0.1;
const sameSourceMeters = 15;
/** Assumed where a landmark does not say how sure it is; it may be anywhere in its district. */
const unknownUncertaintyMeters = 5000;
const leastUncertaintyMeters = 100;
/** What only mentions a place may lie about this far from it. */
const mentionMeters = 2000;
const mostByName = 12;
const mostByMention = 3;

/** Records called exactly as a known place: how far from it are they? */
export const namedPlaces: Question = (records, placements, { places }) => {
  const named = grouped(
    records.map(({ named: { exact } }) => exact),
    places,
  );
  const density = (place: GroundPlace) => {
    const spread = Math.max(leastUncertaintyMeters, place.uncertaintyMeters ?? unknownUncertaintyMeters);
    return (meters: number) =>
      sameSourceShare * cauchy(meters, sameSourceMeters) + (1 - sameSourceShare) * cauchy(meters, spread);
  };
  return findings({ named, density, most: mostByName }, placements, (distances) => ({
    code: 'named-places',
    near: distances.filter((meters) => meters <= nearMeters).length,
    of: distances.length,
    nearMeters,
    medianDistanceMeters: median(distances),
  }));
};

/** Records whose texts mention a known place, in an address for instance. */
export const mentionedPlaces: Question = (records, placements, { places }) => {
  const named = grouped(
    records.map(({ named: { mentioned } }) => mentioned),
    places,
  );
  const density = ({ uncertaintyMeters }: GroundPlace) => {
    const spread = Math.max(mentionMeters, uncertaintyMeters ?? unknownUncertaintyMeters);
    return (meters: number) => cauchy(meters, spread);
  };
  return findings({ named, density, most: mostByMention }, placements, (distances) => ({
    code: 'mentioned-places',
    of: distances.length,
    medianDistanceMeters: median(distances),
  }));
};

interface NamedGroup {
  readonly place: GroundPlace;
  /** Indices of the records. */
  readonly records: readonly number[];
}

/** Records by the place they name: many records of one place are one observation, not many. */
function grouped(
  names: readonly (string | undefined)[],
  places: ReadonlyMap<string, GroundPlace>,
): readonly NamedGroup[] {
  const groups = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), index]);
  });
  return [...groups].flatMap(([name, records]) => {
    const place = places.get(name);
    return place ? [{ place, records }] : [];
  });
}

interface NameQuestion {
  readonly named: readonly NamedGroup[];
  /** Probability density of a record's distance in metres from the place. */
  readonly density: (place: GroundPlace) => (meters: number) => number;
  /** The most nats that all names together may weigh. */
  readonly most: number;
}

function findings(
  { named, density, most }: NameQuestion,
  placements: Parameters<Question>[1],
  evidenceOf: (medianDistances: readonly number[]) => NonNullable<Finding['evidence']>,
): readonly Finding[] {
  if (named.length === 0) return placements.map(() => ({ weight: 0 }));
  const found = placements.map(({ centres }) => {
    const distances = named.map(({ place, records }) =>
      records.map((index) => metersTo(place, centres[index])),
    );
    const weights = named.map(({ place }, index) => {
      const likelihood = density(place);
      return mean((distances[index] ?? []).map((meters) => Math.log(likelihood(meters))));
    });
    return { weight: weights.reduce((sum, each) => sum + each, 0), medians: distances.map(median) };
  });
  const best = Math.max(...found.map(({ weight }) => weight));
  return found.map(({ weight, medians }) => ({
    weight: Math.max(-most, weight - best),
    evidence: evidenceOf(medians),
  }));
}

function metersTo({ centre, rings }: GroundPlace, point: PlanePoint | undefined): number {
  if (!point) return Number.POSITIVE_INFINITY;
  return rings.length > 0 ? metersOutside(point, rings) : metersBetween(point, centre);
}

/** Density of a bivariate Cauchy distribution at a distance from its middle: a peak with long tails. */
function cauchy(meters: number, spreadMeters: number): number {
  return (1 + (meters / spreadMeters) ** 2) ** -1.5 / (2 * Math.PI * spreadMeters ** 2);
}
