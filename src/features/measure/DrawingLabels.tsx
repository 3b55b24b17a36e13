import { useEffect } from 'react';
import { measureDrawing } from '../../domain/drawingMeasures.ts';
import { presentDrawings } from '../../domain/drawnFeatures.ts';
import { sketchLabelId } from '../../domain/drawnLabels.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { liveMeasures } from './liveMeasures.ts';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** Says what the map writes at each drawing: its name, if it was given one, and its chief value. */
export function DrawingLabels() {
  const store = useAtlasStoreApi();
  const format = useMeasureFormat();
  useEffect(() => {
    const write = (): void => {
      const state = store.getState();
      const live = liveMeasures(state.sketch, state.sketchPointer);
      const labels = Object.fromEntries(
        presentDrawings(state).flatMap((drawing) => {
          // A point's coordinates are too long to be of use on the map.
          const value = drawing.kind === 'point' ? '' : format.chief(measureDrawing(drawing));
          const text = [drawing.name, value].filter((part) => part !== '').join(' · ');
          return text === '' ? [] : [[drawing.id, text]];
        }),
      );
      state.setDrawingLabels(live ? { ...labels, [sketchLabelId]: format.chief(live) } : labels);
    };
    write();
    return store.subscribe((state, before) => {
      const isSame =
        state.drawings === before.drawings &&
        state.draggedDrawing === before.draggedDrawing &&
        state.sketch === before.sketch &&
        state.sketchPointer === before.sketchPointer;
      if (!isSame) write();
    });
  }, [store, format]);
  return null;
}
