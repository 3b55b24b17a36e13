import { useId, useMemo } from 'react';
import { type Drawing, drawingLimits } from '../../domain/drawing.ts';
import { measureDrawing } from '../../domain/drawingMeasures.ts';
import { PositionForm } from '../../fields/PositionForm.tsx';
import { RadiusForm } from '../../fields/RadiusForm.tsx';
import { drawingName } from '../../i18n/drawingName.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { MeasureValues } from './MeasureValues.tsx';
import { SegmentTable } from './SegmentTable.tsx';
import { VertexTable } from './VertexTable.tsx';

/** Values and vertices of a drawing, all of it to be changed. */
export function DrawingDetails({ drawing }: { readonly drawing: Drawing }) {
  const { list, typed } = useTexts(measureTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const measures = useMemo(() => measureDrawing(drawing), [drawing]);
  const nameField = useId();
  const { id, kind, vertices } = drawing;
  const hasOrder = kind === 'distance' || kind === 'area';
  return (
    <div className="measure-details">
      <MeasureValues measures={measures} />
      <SegmentTable measures={measures} />
      <p className="field-row">
        <label htmlFor={nameField}>{list.name}</label>
        <input
          id={nameField}
          key={drawing.name}
          type="text"
          autoComplete="off"
          maxLength={drawingLimits.nameLength}
          defaultValue={drawing.name}
          placeholder={drawingName({ ...drawing, name: '' }, language)}
          onBlur={({ currentTarget }) => {
            if (currentTarget.value.trim() === drawing.name) return;
            store.getState().changeDrawing(id, { name: currentTarget.value });
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur();
          }}
        />
      </p>
      {drawing.kind === 'circle' && (
        <RadiusForm
          action={typed.setRadius}
          radiusMeters={drawing.radiusMeters}
          onRadius={(radiusMeters) => store.getState().changeDrawing(id, { radiusMeters })}
        />
      )}
      <VertexTable
        kind={kind}
        vertices={vertices}
        hasOrder={hasOrder}
        onChange={(next) => store.getState().changeDrawing(id, { vertices: next })}
      />
      {hasOrder && (
        <PositionForm
          action={typed.add}
          onPositions={(added) => store.getState().changeDrawing(id, { vertices: [...vertices, ...added] })}
        />
      )}
    </div>
  );
}
