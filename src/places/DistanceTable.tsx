import { isDirectionCertain, type PlaceDistance } from '../domain/placeDistances.ts';
import { formatDistance, formatTolerance } from '../i18n/formatMeasure.ts';
import { useLanguage, useMessages } from '../i18n/LanguageContext.tsx';
import { PlaceLink } from './PlaceLink.tsx';

interface DistanceTableProps {
  readonly caption: string;
  readonly distances: readonly PlaceDistance[];
  /** Where its links stand. */
  readonly origin: 'list' | 'profile';
  /** The look of a table where it stands. */
  readonly className: string;
}

/** Places with their distance, how uncertain it is, and direction, one to a row. */
export function DistanceTable({ caption, distances, origin, className }: DistanceTableProps) {
  const { connectivity } = useMessages();
  const language = useLanguage();
  if (distances.length === 0) return null;
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{connectivity.place}</th>
          <th scope="col">{connectivity.distance}</th>
          <th scope="col">
            <span aria-hidden="true">±</span>
            <span className="visually-hidden">{connectivity.tolerance}</span>
          </th>
          <th scope="col">{connectivity.direction}</th>
        </tr>
      </thead>
      <tbody>
        {distances.map((distance) => (
          <tr key={distance.place}>
            <th scope="row">
              <PlaceLink place={distance.place} origin={origin} />
            </th>
            <td className="figure-value">{formatDistance(distance.meters, language)}</td>
            <td className="distance-tolerance">{formatTolerance(distance.toleranceMeters, language)}</td>
            <td>
              <Direction distance={distance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Direction({ distance }: { readonly distance: PlaceDistance }) {
  const { connectivity, compass } = useMessages();
  if (!distance.direction) {
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{connectivity.noDirection}</span>
      </>
    );
  }
  if (isDirectionCertain(distance)) return compass[distance.direction];
  return (
    <>
      {compass[distance.direction]}
      <span aria-hidden="true">?</span> <span className="visually-hidden">{connectivity.unsure}</span>
    </>
  );
}
