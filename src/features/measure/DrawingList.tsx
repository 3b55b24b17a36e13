import { useRef } from 'react';
import { type Drawing, drawingLimits } from '../../domain/drawing.ts';
import { drawingFeatures } from '../../domain/drawingFeatures.ts';
import { encodeDrawings } from '../../domain/drawingLink.ts';
import { measureDrawing } from '../../domain/drawingMeasures.ts';
import type { Language } from '../../domain/localizedText.ts';
import { drawingName } from '../../i18n/drawingName.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { DrawingDetails } from './DrawingDetails.tsx';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** Everything that was drawn; the selected drawing with its details. */
export function DrawingList() {
  const { list } = useTexts(measureTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const download = useFileDownload();
  const drawings = useAtlasStore((state) => state.drawings);
  const dragged = useAtlasStore((state) => state.draggedDrawing);
  const heading = useRef<HTMLHeadingElement>(null);
  const present = drawings.map((drawing) => (drawing.id === dragged?.id ? dragged : drawing));
  return (
    <section className="measure-drawings" aria-labelledby="measure-drawings">
      <h3 id="measure-drawings" tabIndex={-1} ref={heading}>
        {list.heading}
      </h3>
      {present.length === 0 ? (
        <p className="field-note">{list.empty}</p>
      ) : (
        <ul>
          {present.map((drawing) => (
            <DrawingItem key={drawing.id} drawing={drawing} onRemoved={() => heading.current?.focus()} />
          ))}
        </ul>
      )}
      {drawings.length >= drawingLimits.drawings && (
        <p className="field-note">{list.full(drawingLimits.drawings)}</p>
      )}
      {drawings.length > 0 && encodeDrawings(drawings) === null && (
        <p className="field-note">{list.tooLongForLink}</p>
      )}
      {drawings.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            download(`${list.fileName}.geojson`, geoJsonOf(drawings, language), 'application/geo+json')
          }
        >
          {list.save}
        </button>
      )}
      {drawings.length > 1 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            store.getState().clearDrawings();
            heading.current?.focus();
          }}
        >
          {list.removeAll}
        </button>
      )}
    </section>
  );
}

function geoJsonOf(drawings: readonly Drawing[], language: Language): string {
  return JSON.stringify(
    drawingFeatures(drawings, (drawing) => drawingName(drawing, language)),
    null,
    1,
  );
}

interface DrawingItemProps {
  readonly drawing: Drawing;
  readonly onRemoved: () => void;
}

function DrawingItem({ drawing, onRemoved }: DrawingItemProps) {
  const { list } = useTexts(measureTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const format = useMeasureFormat();
  const isSelected = useAtlasStore((state) => state.selectedDrawing === drawing.id);
  const { id } = drawing;
  const name = drawingName(drawing, language);
  return (
    <li data-selected={isSelected}>
      <div className="field-row">
        <button
          type="button"
          className="measure-drawing"
          aria-expanded={isSelected}
          onClick={() => store.getState().selectDrawing(isSelected ? null : id)}
        >
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d={isSelected ? 'm3 6 5 5 5-5' : 'm6 3 5 5-5 5'} className="mark-line" />
          </svg>
          <span>{name}</span>
          <span className="measure-value">{format.chief(measureDrawing(drawing))}</span>
        </button>
        <button
          type="button"
          className="icon-button"
          title={list.zoomTo(name)}
          onClick={() => store.getState().bringDrawingIntoView(id)}
        >
          <span className="visually-hidden">{list.zoomTo(name)}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.3 7.8 3.4 3.4M5 7h4M7 5v4"
              className="mark-line"
            />
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          title={list.remove(name)}
          onClick={() => {
            store.getState().removeDrawing(id);
            onRemoved();
          }}
        >
          <span className="visually-hidden">{list.remove(name)}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 4.5h10M6.5 4V2.5h3V4m-5 .5.6 9h5.8l.6-9M7 7v4m2-4v4" className="mark-line" />
          </svg>
        </button>
      </div>
      {isSelected && <DrawingDetails drawing={drawing} />}
    </li>
  );
}
