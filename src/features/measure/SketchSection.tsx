import { useMemo } from 'react';
import { fewestVertices } from '../../domain/drawing.ts';
import { drawnKind } from '../../domain/sketch.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { liveMeasures } from './liveMeasures.ts';
import { MeasureValues } from './MeasureValues.tsx';
import { SegmentTable } from './SegmentTable.tsx';

/** What is being drawn, with its values as they change; nothing as long as no vertex is set. */
export function SketchSection() {
  const { sketch: words } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const sketch = useAtlasStore((state) => state.sketch);
  const pointer = useAtlasStore((state) => state.sketchPointer);
  const measures = useMemo(() => liveMeasures(sketch, pointer), [sketch, pointer]);
  if (!sketch) return null;
  // Circles, rectangles and points are done by themselves.
  const isOpen = sketch.kind === 'distance' || sketch.kind === 'area';
  const hasEnough = sketch.vertices.length >= fewestVertices[drawnKind(sketch.kind)];
  return (
    <section className="measure-sketch" aria-label={words.heading}>
      {measures && <MeasureValues measures={measures} />}
      <p className="field-row">
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
      {measures && <SegmentTable measures={measures} />}
    </section>
  );
}
