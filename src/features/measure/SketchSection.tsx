import { useMemo } from 'react';
import { fewestVertices } from '../../domain/drawing.ts';
import type { LngLat } from '../../domain/outline.ts';
import { drawnKind } from '../../domain/sketch.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { liveMeasures } from './liveMeasures.ts';
import { MeasureValues } from './MeasureValues.tsx';
import { PositionForm } from './PositionForm.tsx';
import { RadiusForm } from './RadiusForm.tsx';

/** What is being drawn: its values as they change, and all that a keyboard needs to draw it. */
export function SketchSection() {
  const { sketch: words, typed } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const sketch = useAtlasStore((state) => state.sketch);
  const pointer = useAtlasStore((state) => state.sketchPointer);
  const measures = useMemo(() => liveMeasures(sketch, pointer), [sketch, pointer]);

  const add = (positions: readonly LngLat[]): void => {
    for (const position of positions) store.getState().addVertex(position, null);
  };

  // Circles, rectangles and points are done by themselves.
  const isOpen = sketch?.kind === 'distance' || sketch?.kind === 'area';
  const hasEnough = isOpen && sketch.vertices.length >= fewestVertices[drawnKind(sketch.kind)];
  return (
    <section className="measure-sketch" aria-label={words.heading}>
      {measures && <MeasureValues measures={measures} />}
      {sketch && (
        <p className="measure-row">
          {isOpen && (
            <button
              type="button"
              className="button"
              aria-disabled={!hasEnough}
              onClick={() => store.getState().finishSketch()}
            >
              {words.finish}
            </button>
          )}
          <button type="button" className="button" onClick={() => store.getState().cancelSketch()}>
            {words.cancel}
          </button>
          <small>{words.vertexSet(sketch.vertices.length)}</small>
        </p>
      )}
      <PositionForm onPositions={add} />
      {sketch?.kind === 'circle' && (
        <RadiusForm action={typed.drawCircle} onRadius={(meters) => store.getState().finishCircle(meters)} />
      )}
    </section>
  );
}
