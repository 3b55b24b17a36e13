import { useEffect } from 'react';
import { loadGeometry } from '../../atlas/loadGeometry.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { studyAreaName } from '../../i18n/studyAreaName.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { keepStudy } from './keepStudy.ts';

/** Looks at the study area and the spot whenever they change, and tells the page's live region. */
export function StudyKeeper() {
  const store = useAtlasStoreApi();
  const language = useLanguage();
  const words = useTexts(studyTexts);
  useEffect(() => keepStudy(store, loadGeometry), [store]);
  useEffect(() => {
    const noticeOf = (state: AtlasState, before: AtlasState): string | null => {
      const { studyArea, studyReport, studyProblem, pointReport, atlas, drawings } = state;
      if (studyArea && studyReport && studyReport !== before.studyReport) {
        const name = studyAreaName(studyArea, { places: atlas.places, drawings }, language);
        const inside = studyReport.places.filter(({ standing }) => standing === 'inside').length;
        return words.notices.area(name, inside, studyReport.places.length - inside);
      }
      if (studyProblem && studyProblem !== before.studyProblem) return words.result.problems[studyProblem];
      if (!pointReport || pointReport === before.pointReport) return null;
      const [first] = pointReport.districts;
      const district = atlas.places.find(({ id }) => id === first?.place);
      return words.notices.point(district?.name[language] ?? words.point.outsideCity);
    };
    return store.subscribe((state, before) => {
      const notice = noticeOf(state, before);
      if (notice !== null) state.setStudyNotice(notice);
    });
  }, [store, language, words]);
  return null;
}
