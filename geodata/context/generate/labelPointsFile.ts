import { multiPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { districtIdList } from './areas.ts';
import type { BordersFile } from './bordersFile.ts';
import { roomiestPoint } from './labelPoint.ts';
import type { Vertex } from './vertex.ts';

/** A label point per district id, `[lng, lat]`, on land and clear of the river. */
export function labelPointsFile(
  borders: BordersFile,
  water: readonly MultiPolygon[],
): Readonly<Record<string, Vertex>> {
  const obstacles = water.map(({ coordinates }) => multiPolygon(coordinates));
  const { features } = feature(borders, borders.objects.districts);
  return Object.fromEntries(
    districtIdList.map((id) => {
      const district = features.find((f) => f.id === id);
      if (district?.geometry.type !== 'Polygon') throw new Error(`${id} is not a polygon`);
      return [id, roomiestPoint({ ...district, geometry: district.geometry }, obstacles)];
    }),
  );
}
