import { isDirectionCertain, type PlaceDistance } from '../../domain/placeDistances.ts';
import { formatDistance, formatTolerance } from '../../i18n/formatMeasure.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { PlaceName } from './PlaceName.tsx';

interface NearestTableProps {
  readonly caption: string;
  readonly distances: readonly PlaceDistance[];
}

/** Places with distance, its tolerance and direction from the spot. */
export function NearestTable({ caption, distances }: NearestTableProps) {
  const { connectivity, compass } = useMessages();
  const language = useLanguage();
  if (distances.length === 0) return null;
  return (
    <table className="study-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{connectivity.place}</th>
          <th scope="col">{connectivity.distance}</th>
          <th scope="col">{connectivity.direction}</th>
        </tr>
      </thead>
      <tbody>
        {distances.map((distance) => (
          <tr key={distance.place}>
            <th scope="row">
              <PlaceName place={distance.place} />
            </th>
            <td>
              {formatDistance(distance.meters, language)}{' '}
              <small>{formatTolerance(distance.toleranceMeters, language)}</small>
            </td>
            <td>
              {distance.direction ? compass[distance.direction] : '—'}
              {distance.direction && !isDirectionCertain(distance) && (
                <>
                  <span aria-hidden="true">?</span>{' '}
                  <span className="visually-hidden">{connectivity.unsure}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
