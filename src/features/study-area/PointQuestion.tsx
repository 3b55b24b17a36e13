import { useEffect } from 'react';
import { checkedStudyPoint } from '../../domain/studyArea/studyArea.ts';
import { PositionForm } from '../../fields/PositionForm.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { PointAnswer } from './PointAnswer.tsx';

/** Asks for a spot, by a click on the map or typed. */
export function PointQuestion() {
  const { point } = useTexts(studyTexts);
  const store = useAtlasStoreApi();
  const isPicking = useAtlasStore((state) => state.studyPicking);
  const at = useAtlasStore((state) => state.studyPoint);
  const report = useAtlasStore((state) => state.pointReport);
  useEffect(() => {
    if (!isPicking) return;
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The panel around it would close.
      event.preventDefault();
      event.stopPropagation();
      store.getState().setStudyPicking(false);
    };
    document.addEventListener('keydown', handleKey, { capture: true });
    return () => document.removeEventListener('keydown', handleKey, { capture: true });
  }, [store, isPicking]);
  return (
    <>
      <p className="field-note">{point.intro}</p>
      <p className="field-row">
        <button
          type="button"
          className="button"
          aria-pressed={isPicking}
          onClick={() => store.getState().setStudyPicking(!isPicking)}
        >
          {isPicking ? point.stop : point.pick}
        </button>
        {isPicking && <small>{point.picking}</small>}
      </p>
      <PositionForm
        isSingle
        action={point.look}
        onPositions={([position]) =>
          store.getState().setStudyPoint(position ? checkedStudyPoint(position) : null)
        }
      />
      {at && (report ? <PointAnswer report={report} /> : <p className="field-note">{point.working}</p>)}
    </>
  );
}
