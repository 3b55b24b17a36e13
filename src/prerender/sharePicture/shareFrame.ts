import type { AtlasIndex, OutlineEntry } from '../../domain/atlasIndex.ts';
import { radiiOfCurvature } from '../../domain/ellipsoid.ts';
import type { BoundingBox } from '../../domain/outline.ts';
import { outlineFrame } from '../../domain/outlineFrame.ts';
import { cityFrame } from '../../domain/pageFrame.ts';
import type { Place } from '../../domain/place.ts';
import { mapPanel } from './cardSize.ts';

/** A zone alone says nothing: its picture shows at least this much land and river from south to north. */
const smallestHeightMeters = 15_000;
/** Air around what is shown, as a multiple of its size. */
const air = 1.16;

/** What the map of a share picture shows, in the proportions of its panel. */
export function shareFrame(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  place: Pick<Place, 'id' | 'districts'> | undefined,
): BoundingBox {
  const outline = place && atlas.outlines.find((each) => each.place === place.id);
  return inPanelProportions(outline ? frameOf(atlas, place, outline) : cityFrame(atlas));
}

/** Whether a point only stands for a whole district: the place may be anywhere in it. */
export function isSomewhereInDistrict(outline: OutlineEntry | undefined): boolean {
  return outline?.geometry === 'point' && outline.uncertaintyMeters === undefined;
}

function frameOf(
  atlas: Pick<AtlasIndex, 'outlines'>,
  place: Pick<Place, 'districts'>,
  outline: OutlineEntry,
): BoundingBox {
  const district = atlas.outlines.find((each) => each.place === place.districts[0]);
  return isSomewhereInDistrict(outline) && district ? district.bbox : outlineFrame(outline);
}

function inPanelProportions([west, south, east, north]: BoundingBox): BoundingBox {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const degree = Math.PI / 180;
  const { meridian, primeVertical } = radiiOfCurvature(lat);
  const metersPerDegree = { east: primeVertical * Math.cos(lat * degree) * degree, north: meridian * degree };
  const proportion = mapPanel.width / mapPanel.height;
  const height = Math.max(
    (north - south) * metersPerDegree.north * air,
    ((east - west) * metersPerDegree.east * air) / proportion,
    smallestHeightMeters,
  );
  const halfEast = (height * proportion) / 2 / metersPerDegree.east;
  const halfNorth = height / 2 / metersPerDegree.north;
  return [lng - halfEast, lat - halfNorth, lng + halfEast, lat + halfNorth];
}
