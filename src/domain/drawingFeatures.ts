import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Drawing, DrawingKind } from './drawing.ts';
import { drawingGeometry } from './drawingGeometry.ts';
import { measureDrawing, roundedMeasure } from './drawingMeasures.ts';

/** What an exported drawing says of itself; values have the digits that the drawing allows. */
export interface DrawingProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: DrawingKind;
  readonly length_m?: number;
  readonly area_m2?: number;
  readonly perimeter_m?: number;
  readonly radius_m?: number;
  readonly circumference_m?: number;
  /** Of the screen it was drawn on; absent where all positions were typed. */
  readonly metres_per_pixel?: number;
}

/**
 * Drawings as GeoJSON (RFC 7946, WGS-84) with what was measured of each; a circle is a polygon of 128
 * vertices beside its radius.
 *
 * @param nameOf What a drawing is called, one that the reader did not name included.
 */
export function drawingFeatures(
  drawings: readonly Drawing[],
  nameOf: (drawing: Drawing, index: number) => string,
): FeatureCollection<Point | LineString | Polygon, DrawingProperties> {
  return {
    type: 'FeatureCollection',
    features: drawings.map((drawing, index) => ({
      type: 'Feature',
      id: drawing.id,
      geometry: drawingGeometry(drawing),
      properties: {
        ...{ id: drawing.id, name: nameOf(drawing, index), kind: drawing.kind },
        ...measuredProperties(drawing),
        ...(drawing.metersPerPixel === null
          ? {}
          : { metres_per_pixel: Number(drawing.metersPerPixel.toPrecision(2)) }),
      },
    })),
  };
}

function measuredProperties(drawing: Drawing): Partial<DrawingProperties> {
  const measures = measureDrawing(drawing);
  switch (measures.kind) {
    case 'distance':
      return { length_m: roundedMeasure(measures.length) };
    case 'area':
      return {
        ...(measures.area ? { area_m2: roundedMeasure(measures.area) } : {}),
        perimeter_m: roundedMeasure(measures.perimeter),
      };
    case 'circle':
      return {
        radius_m: roundedMeasure(measures.radius),
        area_m2: roundedMeasure(measures.area),
        circumference_m: roundedMeasure(measures.circumference),
      };
    case 'point':
      return {};
  }
}
