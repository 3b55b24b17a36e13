import type { Place } from './place.ts';

/** Whether a place is one of the two 1s of the "1 + 1 + 9" plan: Pazhou or Baietan. */
export function isHeadCluster({ role }: Pick<Place, 'role'>): boolean {
  return role === 'headquarters-cluster' || role === 'second-cluster';
}
