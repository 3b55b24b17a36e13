import type { Place } from '../../domain/place.ts';
import { formatDistance, formatMeasuredArea } from '../../i18n/formatMeasure.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useFacts } from './FactsContext.tsx';

/** Where the place is, how sure that is, and the area measured on its outline. */
export function PlaceLocation({ place }: { readonly place: Place }) {
  const { profile, legend } = useMessages();
  const language = useLanguage();
  const outline = useFacts().outlineOf(place.id);
  return (
    <section className="profile-section" aria-labelledby="profile-location">
      <h3 id="profile-location">{profile.location}</h3>
      {!outline && <p className="not-published">{profile.notLocated}</p>}
      {outline && (
        <dl className="place-facts">
          <div>
            <dt>{profile.certainty}</dt>
            <dd>
              {legend.certainty[outline.certainty]},{' '}
              {outline.uncertaintyMeters === undefined
                ? profile.somewhereInDistrict
                : profile.uncertainty(formatDistance(outline.uncertaintyMeters, language, 1))}
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
        </dl>
      )}
    </section>
  );
}
