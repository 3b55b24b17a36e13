import { datumName } from '../datum/toWgs84.ts';
import { placements } from '../geometry/placement.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/**
 * An outline that misses its district as declared but fits it in another datum was declared
 * wrongly. One that fits both ways cannot be told by its district: for those there are check points.
 */
export const datumsFitDistricts: Check = (dataset) =>
  placements(dataset).flatMap(({ outline, fittingDatum, metersOutsideDistricts, districts }) => {
    if (!fittingDatum) return [];
    const declared = datumName(outline.value.properties.datum);
    const where = districts.length > 0 ? districts.join(' and ') : 'Guangzhou';
    return [
      issueAt(
        outline,
        ['properties', 'datum'],
        `"${outline.value.id}" looks like ${datumName(fittingDatum)}: as ${declared} it lies ${Math.round(metersOutsideDistricts)} m outside ${where}, as ${datumName(fittingDatum)} inside; write "datum": "${fittingDatum}"`,
      ),
    ];
  });
