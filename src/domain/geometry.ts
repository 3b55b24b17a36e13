import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { LocalizedText } from './localizedText.ts';
import type { Certainty, OutlineGeometry } from './outline.ts';
import type { LayerId, PlaceKind } from './place.ts';

/** Properties of a drawn outline; everything else about the place is found by its id. */
export interface OutlineProperties {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly layer: LayerId;
  readonly certainty: Certainty;
  readonly uncertaintyMeters?: number;
}

/** All coordinates of the atlas, WGS-84, RFC 7946 winding. Feature ids are place ids. */
export interface AtlasGeometry {
  /** Zones, sites and hubs: polygons and points. */
  readonly outlines: FeatureCollection<OutlineGeometry, OutlineProperties>;
  /** The eleven districts; edges are approximate (±100 m) and shared exactly between neighbours. */
  readonly districts: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
  /** Each border between two districts once, so that dashes do not fall on each other. */
  readonly districtBorders: MultiLineString;
  /** The outer border of the city. */
  readonly cityBorder: MultiLineString;
  /** Schematic river surface; for looking at, never for measuring. */
  readonly river: MultiPolygon;
  readonly sea: MultiPolygon;
  readonly neighbourBorders: MultiLineString;
  readonly neighbourLabels: FeatureCollection<Point, { readonly name: LocalizedText }>;
}
