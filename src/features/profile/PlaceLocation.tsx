import type { Place } from '../../domain/place.ts';
import { formatMeasuredArea } from '../../i18n/formatMeasure.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useFacts } from './FactsContext.tsx';
import { PublishedAreas } from './PublishedAreas.tsx';

/** Where the place is, how sure that is, and the area measured on its outline. */
export function PlaceLocation({ place }: { readonly place: Place }) {
  const { profile, legend, map } = useMessages();
  const language = useLanguage();
  const outline = useFacts().outlineOf(place.id);
  /** A radius somebody chose, shown as it is; only what was measured is rounded. */
  const radius = (meters: number): string => {
    const [value, unit] = meters < 1000 ? [meters, map.metres] : [meters / 1000, map.kilometres];
    return formatNumber(value, language) + (language === 'zh' ? unit : ` ${unit}`);
  };
  return (
    <section className="profile-section" aria-labelledby="profile-location">
      <h3 id="profile-location">{profile.location}</h3>
      {!outline && <p className="not-published">{profile.notLocated}</p>}
      {outline && (
        <dl className="place-facts">
          <div>
            <dt>{profile.certainty}</dt>
            <dd>
              {legend.certainty[outline.certainty]}
              {language === 'zh' ? '，' : ', '}
              {outline.uncertaintyMeters === undefined
                ? profile.somewhereInDistrict
                : profile.uncertainty(radius(outline.uncertaintyMeters))}
            </dd>
          </div>
          <div>
            <dt>{profile.howDrawn}</dt>
            <dd>{outline.method[language]}</dd>
          </div>
          <div>
            <dt>{profile.measuredArea}</dt>
            <dd>
              {outline.measuredAreaSquareMeters === undefined ? (
                profile.noOutline
              ) : (
                <>
                  <strong className="figure-value">
                    {formatMeasuredArea(outline.measuredAreaSquareMeters, outline.certainty, language)}
                  </strong>{' '}
                  <small>{profile.measuredAreaNote}</small>
                </>
              )}
            </dd>
          </div>
          <PublishedAreas place={place} />
        </dl>
      )}
    </section>
  );
}
