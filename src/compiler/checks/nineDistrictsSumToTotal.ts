import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';
import { citiesWithDistricts, sumOf } from './districtFigures.ts';

/** County-level cities until 2014: totals "of the city proper" leave them out. */
const formerCounties = ['conghua', 'zengcheng'];

/**
 * Land area in m² of the other nine districts, published as 3,843.43 km². A second total besides
 * that of the city: it finds an area that has moved between the nine and the two.
 */
const nineDistrictsSquareMeters = 3_843_430_000;

/** Without Conghua and Zengcheng the districts' land areas add up to the published total of nine. */
export const nineDistrictsSumToTotal: Check = (dataset) =>
  citiesWithDistricts(dataset, 'land_area').flatMap(({ city, districts, without }) => {
    const nine = districts.filter(({ place }) => !formerCounties.includes(place));
    const bothThere = districts.length - nine.length === formerCounties.length;
    const sum = sumOf(nine);
    if (!bothThere || without.length > 0 || sum === nineDistrictsSquareMeters) return [];
    const message = `land_area without Conghua and Zengcheng adds up to ${sum} m2; published are ${nineDistrictsSquareMeters}`;
    return [issueAt(city, [], message)];
  });
