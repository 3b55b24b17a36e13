import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Districts are in the layer of districts, hubs in that of hubs, and nothing else is. */
export const kindsFitLayers: Check = ({ places }) =>
  places.flatMap((place) => {
    const { kind, layer } = place.value;
    const mismatch =
      (kind === 'district') !== (layer === 'districts') ||
      (layer === 'hubs' && kind !== 'hub') ||
      (kind === 'city' && layer !== undefined);
    if (!mismatch) return [];
    if (layer === undefined) return [issueAt(place, ['kind'], 'a district must be in layer "districts"')];
    return [issueAt(place, ['layer'], `a place of kind "${kind}" cannot be in layer "${layer}"`)];
  });
