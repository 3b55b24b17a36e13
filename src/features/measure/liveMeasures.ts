import { type DrawingMeasures, measureDrawing } from '../../domain/drawingMeasures.ts';
import { sketchPreview } from '../../domain/drawnFeatures.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { Sketch } from '../../domain/sketch.ts';

/**
 * What a sketch measures with its next vertex where the pointer is; of an area that is still one edge,
 * the length of that. Null as long as there is nothing to measure.
 */
export function liveMeasures(sketch: Sketch | null, sketchPointer: LngLat | null): DrawingMeasures | null {
  if (!sketch) return null;
  const { metersPerPixel } = sketch;
  const shape = sketchPreview({ sketch, sketchPointer });
  if (shape) return measureDrawing({ ...shape, metersPerPixel });
  const vertices = sketchPointer ? [...sketch.vertices, sketchPointer] : sketch.vertices;
  return vertices.length > 1 ? measureDrawing({ kind: 'distance', vertices, metersPerPixel }) : null;
}
