import type { MultiPolygon } from 'geojson';
import type { BoundingBox, OutlineGeometry } from '../../domain/outline.ts';
import type { PlaceKind } from '../../domain/place.ts';

/** A place whose position is known: what a file's positions are held against. */
export interface Landmark {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Names in both languages and by-names, as they are written. */
  readonly names: readonly string[];
  readonly geometry: OutlineGeometry;
  /** Within how many metres the true place or edge lies; absent where that is not known. */
  readonly uncertaintyMeters?: number;
}

/** Everything known of where things are, WGS-84. */
export interface Landmarks {
  readonly places: readonly Landmark[];
  /** The city's bounding box. */
  readonly city: BoundingBox;
  readonly sea: MultiPolygon;
  readonly river: MultiPolygon;
}
