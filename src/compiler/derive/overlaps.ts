import { featureCollection, intersect } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { OutlineProperties } from '../../domain/geometry.ts';
import { areaSquareMeters } from '../../domain/measure.ts';
import type { OutlineGeometry, OutlineOverlap, OutlineSummary } from '../../domain/outline.ts';

type Area = Feature<Polygon | MultiPolygon, OutlineProperties>;

/**
 * Summaries with the ground that drawn areas share, measured. Points share none, and neighbours whose
 * edges only touch are no overlap: less than a hectare is within what any drawn edge leaves open.
 */
export function withOverlaps(
  summaries: readonly OutlineSummary[],
  outlines: FeatureCollection<OutlineGeometry, OutlineProperties>,
): OutlineSummary[] {
  const areas = outlines.features.filter(isArea);
  return summaries.map((summary) => {
    const own = areas.find(({ properties }) => properties.place === summary.place);
    const overlaps = own ? overlapsOf(own, areas) : [];
    return overlaps.length === 0 ? summary : { ...summary, overlaps };
  });
}

const leastSquareMeters = 10_000;

function overlapsOf(own: Area, areas: readonly Area[]): OutlineOverlap[] {
  return areas.flatMap((other) => {
    if (other === own) return [];
    const shared = intersect(featureCollection([own, other]));
    const squareMeters = shared ? Math.round(areaSquareMeters(shared.geometry)) : 0;
    return squareMeters < leastSquareMeters
      ? []
      : [{ place: other.properties.place, areaSquareMeters: squareMeters }];
  });
}

function isArea(feature: Feature<OutlineGeometry, OutlineProperties>): feature is Area {
  return feature.geometry.type !== 'Point';
}
