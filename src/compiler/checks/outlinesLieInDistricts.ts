import { placements } from '../geometry/placement.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/**
 * An outline lies in Guangzhou and in the districts its place states. It may stick out as far as
 * it is itself unsure, but at least 100 m, the uncertainty of the district borders, and at most
 * 1 km: the check claims nothing finer than the data.
 */
export const outlinesLieInDistricts: Check = (dataset) =>
  placements(dataset).flatMap((placement) => {
    const { outline, districts, toleratedMeters, fittingDatum, metersOutsideDistricts } = placement;
    if (fittingDatum || metersOutsideDistricts <= toleratedMeters) return [];
    const inCity = placement.metersOutsideCity <= toleratedMeters;
    const meters = Math.round(inCity ? metersOutsideDistricts : placement.metersOutsideCity);
    const missed = inCity ? districts.join(' and ') : 'Guangzhou';
    return [
      issueAt(
        outline,
        ['geometry'],
        `"${outline.value.id}" lies ${meters} m outside ${missed}; ${Math.round(toleratedMeters)} m is tolerated for it`,
      ),
    ];
  });
