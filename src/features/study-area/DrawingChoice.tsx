import { drawingName } from '../../i18n/drawingName.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** One of the drawn areas and circles, or one to be drawn now. */
export function DrawingChoice() {
  const { choice } = useTexts(studyTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const drawings = useAtlasStore((state) => state.drawings);
  const area = useAtlasStore((state) => state.studyArea);
  const areas = drawings.filter(({ kind }) => kind === 'area' || kind === 'circle');
  return (
    <>
      {areas.length === 0 ? (
        <p className="field-note">{choice.noDrawings}</p>
      ) : (
        <ul className="study-drawings">
          {areas.map((drawing) => (
            <li key={drawing.id}>
              <button
                type="button"
                className="button"
                aria-pressed={area?.kind === 'drawing' && area.drawing === drawing.id}
                onClick={() => store.getState().setStudyArea({ kind: 'drawing', drawing: drawing.id })}
              >
                {drawingName(drawing, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="button" onClick={() => store.getState().drawStudyArea()}>
          {choice.draw}
        </button>
      </p>
      <p className="field-note">{choice.drawHint}</p>
    </>
  );
}
