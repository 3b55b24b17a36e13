import type { StudyReport } from '../../domain/studyArea/studyReport.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { PlaceLink } from '../../places/PlaceLink.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { formatShare, formatShareOfPlace } from './formatShare.ts';

/** Which part of each district lies in the area, and which part of the area in each district. */
export function DistrictShares({ report }: { readonly report: StudyReport }) {
  const { result } = useTexts(studyTexts);
  const language = useLanguage();
  const atlas = useAtlasStore((state) => state.atlas);
  const districts = report.places.filter(({ place }) =>
    atlas.places.some(({ id, kind }) => id === place && kind === 'district'),
  );
  const share = report.shareOutsideCity;
  return (
    <div className="study-section">
      {districts.length > 0 && (
        <table className="study-table">
          <caption>{result.districtsHeading}</caption>
          <thead>
            <tr>
              <th scope="col">{result.district}</th>
              <th scope="col">{result.shareOfDistrict}</th>
              <th scope="col">{result.shareOfArea}</th>
            </tr>
          </thead>
          <tbody>
            {districts.map(({ place, standing, overlap }) => (
              <tr key={place}>
                <th scope="row">
                  <PlaceLink place={place} origin="list" />
                </th>
                {standing === 'touching' || !overlap ? (
                  <td colSpan={2}>{result.touches}</td>
                ) : (
                  <>
                    <td>{formatShareOfPlace(overlap, language)}</td>
                    <td>{formatShare(overlap.shareOfArea, language)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {share > 0 && <p className="field-note">{result.outsideCity(formatShare(share, language))}</p>}
      <p className="field-note">{result.borders}</p>
    </div>
  );
}
