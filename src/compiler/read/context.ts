import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { z } from 'zod';
import type { OutlineProperties } from '../../domain/geometry.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { borderNotes } from '../schema/context.ts';

/** The derived surroundings: districts, river, sea and neighbouring cities, all WGS-84. */
export interface Context {
  /** The file the districts come from, for issues about them. */
  readonly bordersFile: string;
  readonly borders: Topology<{ districts: GeometryCollection }>;
  readonly borderNotes: z.output<typeof borderNotes>;
  readonly districts: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
  readonly labelPoints: Readonly<Record<string, LngLat>>;
  readonly river: MultiPolygon;
  readonly sea: MultiPolygon;
  readonly neighbourBorders: MultiLineString;
  readonly neighbourLabels: FeatureCollection<Point, { readonly name: LocalizedText }>;
}
