import type { LngLat } from '../../domain/outline.ts';
import { lngLat } from '../datum/toWgs84.ts';
import { isNearGuangzhou } from '../geometry/nearGuangzhou.ts';
import { ringsOf } from '../geometry/rings.ts';
import type { Issue } from '../issue.ts';
import { issueAt } from '../read/located.ts';
import type { Path } from '../read/locatedDocument.ts';
import type { Check } from './check.ts';

/** Positions are longitude first, latitude second, somewhere near Guangzhou; the first that is not is named. */
export const coordinatesAreLngLat: Check = ({ outlines }) =>
  outlines.flatMap((outline): Issue[] => {
    const wrong = positionsWithPath(outline.value.geometry).find(
      ({ position }) => !isNearGuangzhou(position),
    );
    if (!wrong) return [];
    const [first, second] = wrong.position;
    const message = isNearGuangzhou([second, first])
      ? `position [${first}, ${second}] of "${outline.value.id}" has latitude first; GeoJSON wants [longitude, latitude]`
      : `position [${first}, ${second}] of "${outline.value.id}" is nowhere near Guangzhou`;
    return [issueAt(outline, wrong.path, message)];
  });

function positionsWithPath(
  geometry: Parameters<typeof ringsOf>[0],
): { readonly position: LngLat; readonly path: Path }[] {
  if (geometry.type === 'Point') {
    return [{ position: lngLat(geometry.coordinates), path: ['geometry', 'coordinates'] }];
  }
  return ringsOf(geometry).flatMap(({ positions, path }) =>
    positions.map((position, index) => ({ position, path: [...path, index] })),
  );
}
