import type { PointPlace, PointReport } from '../../domain/studyArea/pointReport.ts';
import { formatPosition } from '../../i18n/formatDrawn.ts';
import { formatDistance } from '../../i18n/formatMeasure.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { offsetFromWgs84 } from '../../own-data/datum/offsetDatums.ts';
import { DistanceTable } from '../../places/DistanceTable.tsx';
import { PlaceLink } from '../../places/PlaceLink.tsx';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { formatEdge } from './formatEdge.ts';

/** Where a spot lies and what is near it. */
export function PointAnswer({ report }: { readonly report: PointReport }) {
  const { point } = useTexts(studyTexts);
  const store = useAtlasStoreApi();
  const { at, districts, zones, nearestZones, nearestHubs } = report;
  return (
    <section className="study-result" aria-labelledby="study-point">
      <h3 id="study-point">{point.heading}</h3>
      <dl className="study-values">
        <div>
          <dt>{point.wgs84}</dt>
          <dd>{formatPosition(at)}</dd>
        </div>
        <div>
          <dt>{point.gcj02}</dt>
          <dd>{formatPosition(offsetFromWgs84(at, 'GCJ02'))}</dd>
        </div>
      </dl>
      <PlaceGroup heading={point.district} places={districts} none={point.outsideCity} />
      <PlaceGroup heading={point.zones} places={zones} none={point.noZones} />
      <DistanceTable
        caption={point.nearestZones}
        distances={nearestZones}
        origin="list"
        className="study-table"
      />
      <DistanceTable
        caption={point.nearestHubs}
        distances={nearestHubs}
        origin="list"
        className="study-table"
      />
      <p className="field-note">{point.method}</p>
      <p>
        <button type="button" className="button" onClick={() => store.getState().setStudyPoint(null)}>
          {point.clear}
        </button>
      </p>
    </section>
  );
}

interface PlaceGroupProps {
  readonly heading: string;
  readonly places: readonly PointPlace[];
  readonly none: string;
}

function PlaceGroup({ heading, places, none }: PlaceGroupProps) {
  const { point } = useTexts(studyTexts);
  const language = useLanguage();
  return (
    <div className="study-section">
      <h4>{heading}</h4>
      {places.length === 0 ? (
        <p className="field-note">{none}</p>
      ) : (
        <ul>
          {places.map(({ place, basis, meters = 0, toleranceMeters = 0 }) => (
            <li key={place}>
              <PlaceLink place={place} origin="list" />{' '}
              <small>
                {point.bases[basis](formatDistance(meters, language), formatEdge(toleranceMeters, language))}
              </small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
