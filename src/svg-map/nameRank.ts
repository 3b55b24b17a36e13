import { isHeadCluster } from '../domain/headCluster.ts';
import type { LayerId, Place } from '../domain/place.ts';

/** After the plan's two head clusters the districts keep their names, then the layers in this order. */
const layerRank: readonly LayerId[] = [
  'districts',
  'pazhou',
  'baietan',
  'huangpu',
  'sites',
  'hubs',
  'district-clusters',
];

/**
 * Which names keep their room where there is not enough for all, lower ranks first; as on the WebGL map.
 * Below 0 are the selected place and the two head clusters.
 */
export function nameRank(place: Pick<Place, 'id' | 'layer' | 'role'>, selectedPlace: string | null): number {
  if (place.id === selectedPlace) return -2;
  if (isHeadCluster(place)) return -1;
  return place.layer ? layerRank.indexOf(place.layer) : layerRank.length;
}
