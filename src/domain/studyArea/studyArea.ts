import type { MultiPolygon, Polygon } from 'geojson';
import { isDrawable, roundedPosition } from '../drawing.ts';
import type { LngLat } from '../outline.ts';

/** Which area a reader wants to know about; its ground is found by `studyGround`. */
export type StudyArea =
  /** A drawn area or circle, by its id. */
  | { readonly kind: 'drawing'; readonly drawing: string }
  /** A place's outline or, with a radius, all ground within so many metres of outline or point. */
  | { readonly kind: 'place'; readonly place: string; readonly radiusMeters: number | null }
  | { readonly kind: 'point'; readonly centre: LngLat; readonly radiusMeters: number }
  /** An area of the reader's own data; it never gets into a link. */
  | { readonly kind: 'own'; readonly name: string; readonly geometry: Polygon | MultiPolygon };

/** The widest radius: from the middle of the city it reaches all of it. */
export const mostStudyRadiusMeters = 100_000;

/** A radius in metres to a tenth, or null where it is none that a study area may have. */
export function checkedStudyRadius(radiusMeters: number): number | null {
  const rounded = Math.round(radiusMeters * 10) / 10;
  return rounded > 0 && rounded <= mostStudyRadiusMeters ? rounded : null;
}

/** A position with six decimals, or null off the map. */
export function checkedStudyPoint(position: LngLat): LngLat | null {
  const rounded = roundedPosition(position);
  return isDrawable(rounded) ? rounded : null;
}
