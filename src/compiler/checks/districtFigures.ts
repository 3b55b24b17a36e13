import { toBaseUnit } from '../../domain/unit.ts';
import type { Dataset, Stated } from '../dataset.ts';
import type { AuthoredFigure } from '../schema/figure.ts';

/** A city's figure and the figures of its districts that answer the same question. */
export interface CityAndDistricts {
  readonly city: Stated<AuthoredFigure>;
  readonly districts: readonly Stated<AuthoredFigure>[];
  /** Districts that have no such figure. */
  readonly without: readonly string[];
}

/**
 * Every actual figure of a city in a metric, with its districts' figures of the same period. Where
 * a district has several, the preferred one stands for it; a city none of whose districts has one
 * is left out.
 */
export function citiesWithDistricts(dataset: Dataset, metric: string): CityAndDistricts[] {
  const figures = dataset.figures.filter(
    ({ value }) => value.metric === metric && value.status === 'actual' && !value.restates,
  );
  const places = dataset.places.map(({ value }) => value);
  const cities = new Set(places.flatMap(({ kind, parent }) => (kind === 'district' && parent ? parent : [])));
  return figures
    .filter(({ place }) => cities.has(place))
    .flatMap((city) => {
      const ids = places.flatMap(({ id, kind, parent }) =>
        kind === 'district' && parent === city.place ? id : [],
      );
      const found = ids.map((id) => ({ id, figure: figureOf(figures, id, city.value.period) }));
      const districts = found.flatMap(({ figure }) => figure ?? []);
      const without = found.flatMap(({ id, figure }) => (figure ? [] : id));
      return districts.length > 0 ? [{ city, districts, without }] : [];
    });
}

function figureOf(figures: readonly Stated<AuthoredFigure>[], district: string, period: string) {
  const own = figures.filter(({ place, value }) => place === district && value.period === period);
  return own.find(({ value }) => value.preferredBecause) ?? own[0];
}

/** The sum of figures in their base unit, without binary noise. */
export function sumOf(figures: readonly Stated<AuthoredFigure>[]): number {
  const sum = figures.reduce((total, { value: { value, unit } }) => total + toBaseUnit(value, unit), 0);
  return Number(sum.toPrecision(15));
}
