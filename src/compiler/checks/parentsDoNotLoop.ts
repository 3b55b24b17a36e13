import { byId } from '../dataset.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Following "parent" from any place comes to an end. */
export const parentsDoNotLoop: Check = (dataset) => {
  const places = byId(dataset.places);
  return dataset.places.flatMap((place) => {
    const way = [place.value.id];
    for (let parent = place.value.parent; parent !== undefined; parent = places.get(parent)?.value.parent) {
      way.push(parent);
      if (parent === place.value.id)
        return [issueAt(place, ['parent'], `parents run in a circle: ${way.join(' → ')}`)];
      if (way.length > places.size) return [];
    }
    return [];
  });
};
