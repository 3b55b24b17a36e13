import { baseUnitOf } from '../../domain/unit.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';
import { citiesWithDistricts, sumOf } from './districtFigures.ts';

/** Metrics whose published city total is the exact sum of the published district values. */
const summedMetrics = ['land_area', 'population_census'];

/** The districts' land areas and census populations add up to those published for the city. */
export const districtsSumToCity: Check = (dataset) =>
  summedMetrics.flatMap((metric) =>
    citiesWithDistricts(dataset, metric).flatMap(({ city, districts, without }) => {
      const { id, period, unit } = city.value;
      if (without.length > 0) {
        const lacking = `${metric} for ${period} is lacking for ${without.join(', ')}`;
        return [issueAt(city, [], `"${id}" cannot be checked against its districts: ${lacking}`)];
      }
      const [sum, total] = [sumOf(districts), sumOf([city])];
      if (sum === total) return [];
      const difference = Number((sum - total).toPrecision(12));
      const off = `${Math.abs(difference)} too ${difference > 0 ? 'much' : 'little'}`;
      const message = `${metric} of the ${districts.length} districts adds up to ${sum} ${baseUnitOf(unit)}, ${off} for the ${total} of "${id}"`;
      return [issueAt(city, ['value'], message)];
    }),
  );
