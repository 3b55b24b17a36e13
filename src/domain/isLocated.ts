import type { OutlineSummary } from './outline.ts';

/**
 * Whether an outline says where its place is. A point without a radius only stands for its district:
 * a distance from it would be of no place.
 */
export function isLocated({
  geometry,
  uncertaintyMeters,
}: Pick<OutlineSummary, 'geometry' | 'uncertaintyMeters'>): boolean {
  return geometry === 'polygon' || uncertaintyMeters !== undefined;
}
