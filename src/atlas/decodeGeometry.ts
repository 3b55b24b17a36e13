import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { AtlasGeometry, OutlineProperties } from '../domain/geometry.ts';
import type { PackedGeometry } from './packedGeometry.ts';

/** Unpacks the shipped geometry: arcs to district polygons, and each border once. */
export function decodeGeometry(packed: PackedGeometry): AtlasGeometry {
  const { borders, outlines, river, sea, neighbourBorders, neighbourLabels } = packed;
  return {
    outlines,
    districts: districtPolygons(packed),
    districtBorders: mesh(borders, borders.objects.districts, (a, b) => a !== b),
    cityBorder: mesh(borders, borders.objects.districts, (a, b) => a === b),
    river,
    sea,
    neighbourBorders,
    neighbourLabels,
  };
}

/** The districts as polygons; feature ids are place ids. */
export function districtPolygons({
  borders,
  borderCertainty,
}: Pick<PackedGeometry, 'borders' | 'borderCertainty'>): FeatureCollection<
  Polygon | MultiPolygon,
  OutlineProperties
> {
  const { features } = feature(borders, borders.objects.districts);
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ id, geometry }): Feature<Polygon | MultiPolygon, OutlineProperties>[] => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const place = String(id);
      const properties = { place, kind: 'district', layer: 'districts', ...borderCertainty } as const;
      return [{ type: 'Feature', id: place, properties, geometry }];
    }),
  };
}
