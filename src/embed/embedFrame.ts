import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { radiiOfCurvature } from '../domain/ellipsoid.ts';
import type { BoundingBox } from '../domain/outline.ts';
import { pageFrame } from '../domain/pageFrame.ts';
import { boundsOfAspect } from '../domain/viewBounds.ts';

/** Width through height of every embedded map: the style sheet states the same. */
export const embedAspect = 4 / 3;

/** A zone alone says nothing: the picture shows at least so much land and river from south to north. */
const smallestHeightMeters = 9_000;
/** Air around what is shown, as a multiple of its size. */
const air = 1.1;

/** What the map of an embed shows: its place with some land around it, or the whole city. */
export function embedFrame(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  place: string | null,
): BoundingBox {
  const [west, south, east, north] = pageFrame(atlas, place);
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const metersPerDegree = (radiiOfCurvature(lat).meridian * Math.PI) / 180;
  const halfNorth = Math.max((north - south) * air, smallestHeightMeters / metersPerDegree) / 2;
  const halfEast = ((east - west) / 2) * air;
  return boundsOfAspect([lng - halfEast, lat - halfNorth, lng + halfEast, lat + halfNorth], embedAspect);
}
