import type { DrawingShape } from './drawing.ts';
import { type DrawnState, presentDrawings } from './drawnFeatures.ts';
import type { LngLat } from './outline.ts';

/** Words written on the map beside a drawing. */
export interface DrawnLabel {
  readonly id: string;
  readonly at: LngLat;
  readonly text: string;
  /** In the middle of an area, above a point, or beside the pointer. */
  readonly place: 'on' | 'above' | 'beside';
}

/** Under this id stands the label of a drawing under way. */
export const sketchLabelId = 'sketch';

/** Where the drawings' texts go on the map; a drawing without a text has no label. */
export function drawnLabels(
  state: DrawnState,
  texts: Readonly<Record<string, string>>,
): readonly DrawnLabel[] {
  const labels = presentDrawings(state).flatMap((drawing): DrawnLabel[] => {
    const text = texts[drawing.id];
    return text ? [{ id: drawing.id, text, ...labelSpot(drawing) }] : [];
  });
  const at = state.sketch && (state.sketchPointer ?? state.sketch.vertices.at(-1));
  const text = texts[sketchLabelId];
  return at && text ? [...labels, { id: sketchLabelId, text, at, place: 'beside' }] : labels;
}

function labelSpot({ kind, vertices }: DrawingShape): Pick<DrawnLabel, 'at' | 'place'> {
  if (kind === 'area') return { at: middle(vertices), place: 'on' };
  return { at: vertices.at(-1) ?? [0, 0], place: 'above' };
}

function middle(vertices: readonly LngLat[]): LngLat {
  const sum = vertices.reduce(([x, y], [lng, lat]): LngLat => [x + lng, y + lat], [0, 0]);
  return [sum[0] / vertices.length, sum[1] / vertices.length];
}
