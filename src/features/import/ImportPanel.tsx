import { useEffect } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { DatumForm } from './DatumForm.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { LayerList } from './LayerList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RecordCard } from './RecordCard.tsx';
import { useImportDesk } from './useImportDesk.tsx';
import { useImportNotice } from './useImportNotice.tsx';

/** The reader's own data: choosing files, the question of their datum, the layers made of them. */
export function ImportPanel() {
  const words = useTexts(importTexts);
  const { desk, state } = useImportDesk();
  const store = useAtlasStoreApi();
  const offered = useAtlasStore(({ offeredFiles }) => offeredFiles);
  useImportNotice();

  useEffect(() => {
    if (!offered) return;
    store.getState().offerFiles(null);
    void desk.importFiles(offered);
  }, [offered, desk, store]);

  const [question] = state.questions;
  return (
    <div className="import">
      <p className="import-choose">
        <label className="button">
          {words.choose}
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={({ currentTarget }) => {
              void desk.importFiles([...(currentTarget.files ?? [])]);
              // So that the same file, corrected, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {!question && (
        <>
          <p className="import-note">{words.formats}</p>
          <p className="import-note">{words.privacy}</p>
        </>
      )}
      <ImportProgress />
      <ProblemList problems={state.problems} onDismiss={() => desk.dismissProblems()} />
      {question && !state.placing && (
        <DatumForm key={question.id} open={question} left={state.questions.length - 1} />
      )}
      <RecordCard />
      <LayerList />
    </div>
  );
}
