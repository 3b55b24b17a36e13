import { circleAreaSquareMeters, circumferenceMeters } from './circleMeasure.ts';
import type { Drawing, DrawingShape } from './drawing.ts';
import { crossesItself, drawingGeometry } from './drawingGeometry.ts';
import { areaSquareMeters, lineLengthMeters, perimeterMeters, segments } from './measure.ts';
import type { LngLat } from './outline.ts';
import { roundToDigits } from './significantDigits.ts';

/** A value in metres, square metres or degrees and how far it may be off by the way it was drawn. */
export interface MeasuredValue {
  readonly value: number;
  readonly uncertainty: number;
}

export interface MeasuredSegment {
  readonly length: MeasuredValue;
  /** Degrees clockwise from north. */
  readonly bearing: MeasuredValue;
}

/** All that is measured of a drawing. */
export type DrawingMeasures =
  | {
      readonly kind: 'distance';
      readonly length: MeasuredValue;
      readonly segments: readonly MeasuredSegment[];
    }
  | {
      readonly kind: 'area';
      /** Null where the outline crosses itself. */
      readonly area: MeasuredValue | null;
      readonly perimeter: MeasuredValue;
    }
  | {
      readonly kind: 'circle';
      readonly radius: MeasuredValue;
      readonly area: MeasuredValue;
      readonly circumference: MeasuredValue;
    }
  | { readonly kind: 'point'; readonly position: LngLat };

/** Positions are rounded to a tenth of a metre: each may be off by half of it. */
const finestMeters = 0.05;
/** The values themselves are right to a few parts per million; more digits would say nothing. */
const mostDigits = 5;

/**
 * Measures a drawing on the ellipsoid. A vertex is taken to be off by one pixel of the screen it was
 * drawn on (0.05 m where it was typed): a length by one pixel at either end, several of them by the
 * square root of their number since they are independent, an area by its perimeter times a pixel.
 */
export function measureDrawing(drawing: DrawingShape & Pick<Drawing, 'metersPerPixel'>): DrawingMeasures {
  const pixel = Math.max(drawing.metersPerPixel ?? 0, finestMeters);
  const [first = [0, 0]] = drawing.vertices;
  switch (drawing.kind) {
    case 'distance': {
      const stretches = segments(drawing.vertices);
      const geometry = { type: 'LineString' as const, coordinates: drawing.vertices.map((at) => [...at]) };
      return {
        kind: 'distance',
        length: { value: lineLengthMeters(geometry), uncertainty: 2 * pixel * Math.sqrt(stretches.length) },
        segments: stretches.map(({ meters, bearingDegrees }) => ({
          length: { value: meters, uncertainty: 2 * pixel },
          bearing: { value: bearingDegrees, uncertainty: (Math.atan2(2 * pixel, meters) * 180) / Math.PI },
        })),
      };
    }
    case 'area': {
      const geometry = drawingGeometry(drawing);
      if (geometry.type !== 'Polygon') throw new TypeError('An area is a polygon');
      const perimeter = perimeterMeters(geometry);
      const area = { value: areaSquareMeters(geometry), uncertainty: perimeter * pixel };
      return {
        kind: 'area',
        area: crossesItself(drawing.vertices) ? null : area,
        perimeter: { value: perimeter, uncertainty: 2 * pixel * Math.sqrt(drawing.vertices.length) },
      };
    }
    case 'circle': {
      const { radiusMeters } = drawing;
      const circumference = circumferenceMeters(first, radiusMeters);
      return {
        kind: 'circle',
        radius: { value: radiusMeters, uncertainty: 2 * pixel },
        area: {
          value: circleAreaSquareMeters(first, radiusMeters),
          uncertainty: 2 * pixel * circumference,
        },
        circumference: { value: circumference, uncertainty: 4 * Math.PI * pixel },
      };
    }
    case 'point':
      return { kind: 'point', position: first };
  }
}

/**
 * Significant digits a measured value may show: its last digit stands at the power of ten nearest to
 * the uncertainty; one digit at least, five at most.
 */
export function measuredDigits({ value, uncertainty }: MeasuredValue): number {
  if (value <= 0) return 1;
  const digits = Math.floor(Math.log10(value)) - Math.round(Math.log10(uncertainty)) + 1;
  return Math.min(Math.max(digits, 1), mostDigits);
}

/** A measured value with the digits it may show. */
export function roundedMeasure(measured: MeasuredValue): number {
  return roundToDigits(measured.value, measuredDigits(measured));
}
