import { byId } from '../dataset.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** What a place lists under "districts" are places of that kind. */
export const districtsAreDistricts: Check = (dataset) => {
  const places = byId(dataset.places);
  return dataset.places.flatMap((place) =>
    place.value.districts.flatMap((id, index) => {
      const kind = places.get(id)?.value.kind;
      return kind === undefined || kind === 'district'
        ? []
        : [issueAt(place, ['districts', index], `"${id}" is a ${kind}, not a district`)];
    }),
  );
};
