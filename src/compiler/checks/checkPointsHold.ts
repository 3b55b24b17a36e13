import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Datum } from '../../domain/outline.ts';
import { datumName, otherDatums, toWgs84 } from '../datum/toWgs84.ts';
import type { Issue } from '../issue.ts';
import { issueAt } from '../read/located.ts';
import type { LayerFeature } from '../schema/layerFeature.ts';
import type { Check } from './check.ts';

type CheckPoint = NonNullable<LayerFeature['properties']['checkPoints']>[number];

/**
 * Points of known WGS-84 position are inside or outside an area as its feature says. They prove
 * the datum of an outline that would fit its district either way.
 */
export const checkPointsHold: Check = ({ outlines }) =>
  outlines.flatMap((outline): Issue[] => {
    const { geometry, properties, id } = outline.value;
    const points = properties.checkPoints ?? [];
    if (points.length === 0) return [];
    const path = ['properties', 'checkPoints'];
    if (geometry.type === 'Point')
      return [issueAt(outline, path, `"${id}" is a point: nothing can be inside it`)];
    const failing = (datum: Datum) => failures(toWgs84(geometry, datum), points);
    const failed = failing(properties.datum);
    const better =
      failed.length > 0
        ? otherDatums(properties.datum).find((datum) => failing(datum).length === 0)
        : undefined;
    const hint = better ? `; it would be if the outline were ${datumName(better)}` : '';
    return failed.map((index) => {
      const point = points[index];
      const wanted = point?.inside ? 'inside' : 'outside';
      return issueAt(
        outline,
        [...path, index],
        `check point "${point?.name}" is not ${wanted} the outline of "${id}"${hint}`,
      );
    });
  });

function failures(area: Polygon | MultiPolygon, points: readonly CheckPoint[]): number[] {
  return points.flatMap(({ lngLat, inside }, index) =>
    booleanPointInPolygon(lngLat, area) === inside ? [] : [index],
  );
}
