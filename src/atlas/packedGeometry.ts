import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { OutlineProperties } from '../domain/geometry.ts';
import type { LocalizedText } from '../domain/localizedText.ts';
import type { Certainty, OutlineGeometry } from '../domain/outline.ts';

/**
 * The geometry as it is shipped: `AtlasGeometry` with the district borders as shared arcs, which
 * is a third of their size as polygons and keeps neighbours glued to the last digit.
 */
export interface PackedGeometry {
  readonly outlines: FeatureCollection<OutlineGeometry, OutlineProperties>;
  readonly borders: Topology<{ districts: GeometryCollection }>;
  /** Said once for all districts. */
  readonly borderCertainty: { readonly certainty: Certainty; readonly uncertaintyMeters: number };
  readonly river: MultiPolygon;
  readonly sea: MultiPolygon;
  readonly neighbourBorders: MultiLineString;
  readonly neighbourLabels: FeatureCollection<Point, { readonly name: LocalizedText }>;
}
