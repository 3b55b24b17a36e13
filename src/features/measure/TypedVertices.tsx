import type { LngLat } from '../../domain/outline.ts';
import { PositionForm } from '../../fields/PositionForm.tsx';
import { RadiusForm } from '../../fields/RadiusForm.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Sets the vertices of a sketch by keyboard, and the radius of a circle. */
export function TypedVertices() {
  const { typed } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const hasCentre = useAtlasStore(({ sketch }) => sketch?.kind === 'circle');
  const add = (positions: readonly LngLat[]): void => {
    for (const position of positions) store.getState().addVertex(position, null);
  };
  return (
    <>
      <PositionForm action={typed.add} onPositions={add} />
      {hasCentre && (
        <RadiusForm action={typed.drawCircle} onRadius={(meters) => store.getState().finishCircle(meters)} />
      )}
    </>
  );
}
