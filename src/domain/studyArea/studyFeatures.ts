import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '../outline.ts';
import type { Ground } from './ground.ts';

export interface StudyProperties {
  readonly part: 'area' | 'point';
}

/** What the map draws of a study: the area and the spot asked about, WGS-84. */
export type StudyFeatures = FeatureCollection<Point | Polygon | MultiPolygon, StudyProperties>;

export function studyFeatures(ground: Ground | null, point: LngLat | null): StudyFeatures {
  const area: Feature<Ground, StudyProperties>[] = ground
    ? [{ type: 'Feature', geometry: ground, properties: { part: 'area' } }]
    : [];
  const spot: Feature<Point, StudyProperties>[] = point
    ? [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...point] },
          properties: { part: 'point' },
        },
      ]
    : [];
  return { type: 'FeatureCollection', features: [...area, ...spot] };
}
