import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import { AreaResult } from './AreaResult.tsx';
import { PointQuestion } from './PointQuestion.tsx';

/** What lies in an area, or around a point. */
export function StudyPanel() {
  const { modes } = useTexts(studyTexts);
  const store = useAtlasStoreApi();
  const asksOnlyPoint = useAtlasStore((state) => state.studyPoint !== null && state.studyArea === null);
  const [mode, setMode] = useState<'area' | 'point'>(asksOnlyPoint ? 'point' : 'area');
  useEffect(() => () => store.getState().setStudyPicking(false), [store]);
  const choose = (next: 'area' | 'point'): void => {
    store.getState().setStudyPicking(false);
    setMode(next);
  };
  return (
    <div className="study">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one kind. */}
      <div role="group" className="study-modes" aria-label={modes.label}>
        {(['area', 'point'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={mode === each}
            onClick={() => choose(each)}
          >
            {modes[each]}
          </button>
        ))}
      </div>
      {mode === 'area' ? (
        <>
          <AreaChoice />
          <AreaResult />
        </>
      ) : (
        <PointQuestion />
      )}
    </div>
  );
}
