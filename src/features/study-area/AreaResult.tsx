import { useMemo } from 'react';
import { studyPlacesCsv, studySumsCsv } from '../../domain/studyArea/studyCsv.ts';
import { encodeStudyArea } from '../../domain/studyArea/studyLink.ts';
import type { StudyReport } from '../../domain/studyArea/studyReport.ts';
import { studySums } from '../../domain/studyArea/studySums.ts';
import { formatDrawnArea, formatDrawnLength } from '../../i18n/formatDrawn.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { studyAreaName } from '../../i18n/studyAreaName.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { DistrictShares } from './DistrictShares.tsx';
import { formatEdge } from './formatEdge.ts';
import { StandingLists } from './StandingLists.tsx';
import { StudySums } from './StudySums.tsx';

/** What was found of the study area, or why nothing could be. */
export function AreaResult() {
  const { result } = useTexts(studyTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const atlas = useAtlasStore((state) => state.atlas);
  const drawings = useAtlasStore((state) => state.drawings);
  const area = useAtlasStore((state) => state.studyArea);
  const report = useAtlasStore((state) => state.studyReport);
  const problem = useAtlasStore((state) => state.studyProblem);
  if (!area) return null;
  const name = studyAreaName(area, { places: atlas.places, drawings }, language);
  return (
    <section className="study-result" aria-labelledby="study-result">
      <h3 id="study-result">{name}</h3>
      {!report && <p className="field-note">{problem ? result.problems[problem] : result.working}</p>}
      {report && <AreaMeasures report={report} />}
      <p className="field-row">
        {report && (
          <button type="button" className="button" onClick={() => store.getState().bringStudyIntoView()}>
            {result.zoom}
          </button>
        )}
        <button type="button" className="button" onClick={() => store.getState().setStudyArea(null)}>
          {result.clear}
        </button>
      </p>
      {encodeStudyArea(area, drawings) === null && <p className="field-note">{result.notInLink}</p>}
      {report && <AreaContents report={report} name={name} />}
    </section>
  );
}

function AreaMeasures({ report }: { readonly report: StudyReport }) {
  const { result } = useTexts(studyTexts);
  const language = useLanguage();
  const units = useAtlasStore((state) => state.units);
  return (
    <>
      <dl className="study-values">
        <div>
          <dt>{result.area}</dt>
          <dd>{formatDrawnArea(report.area, language, units)}</dd>
        </div>
        <div>
          <dt>{result.perimeter}</dt>
          <dd>{formatDrawnLength(report.perimeter, language)}</dd>
        </div>
      </dl>
      <p className="field-note">
        {report.centreMeters !== undefined
          ? result.centre(formatEdge(report.centreMeters, language))
          : result.edge(formatEdge(report.edgeMeters, language))}
      </p>
    </>
  );
}

function AreaContents({ report, name }: { readonly report: StudyReport; readonly name: string }) {
  const { result } = useTexts(studyTexts);
  const facts = useAtlasStore(selectFactsAsOf);
  const download = useFileDownload();
  const sums = useMemo(() => (facts ? studySums(facts, report.places) : null), [facts, report]);
  return (
    <>
      <StandingLists report={report} heading={result.placesHeading} kinds={['zone', 'site']} />
      <StandingLists report={report} heading={result.hubsHeading} kinds={['hub']} />
      <DistrictShares report={report} />
      <StudySums sums={sums} facts={facts} />
      {facts && sums && (
        <p className="field-row">
          <button
            type="button"
            className="button"
            onClick={() =>
              download(`${result.placesFile}.csv`, studyPlacesCsv(report, facts, name), 'text/csv')
            }
          >
            {result.savePlaces}
          </button>
          {sums.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => download(`${result.sumsFile}.csv`, studySumsCsv(sums, facts, name), 'text/csv')}
            >
              {result.saveSums}
            </button>
          )}
        </p>
      )}
    </>
  );
}
