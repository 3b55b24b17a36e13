import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import {
  type DescriptionRowId,
  isAsked,
  isPublished,
  type PlaceDescription,
} from '../../domain/comparisonDescription.ts';
import { sectorSources } from '../../domain/shownComparison.ts';
import { formatDistance } from '../../i18n/formatMeasure.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';

interface DescriptionCellProps {
  readonly atlas: Atlas;
  readonly described: PlaceDescription;
  readonly row: DescriptionRowId;
}

/** One described quality of one place in words. */
export function DescriptionCell({ atlas, described, row }: DescriptionCellProps) {
  const { profile } = useMessages();
  const words = useDescriptionWords(atlas);
  if (isPublished(described[row])) {
    return (
      <td>
        {words(described, row)}
        {row === 'sectors' &&
          sectorSources(described).map((source) => <SourceNumber key={source} source={source} />)}
      </td>
    );
  }
  return (
    <td className="is-empty">
      {isAsked(described.place, row) ? <p className="not-published">{profile.notPublished}</p> : '—'}
    </td>
  );
}

function useDescriptionWords(atlas: Atlas): (described: PlaceDescription, row: DescriptionRowId) => string {
  const { level, role, legend, profile, map, compass } = useMessages();
  const language = useLanguage();
  const nameOf = usePlaceNames();
  const [comma, between, colon] = language === 'zh' ? ['、', '', '，'] : [', ', ' ', ', '];
  const sectorText = (id: string, status: 'actual' | 'plan'): string => {
    const label = atlas.sectors.find((sector) => sector.id === id)?.label[language] ?? id;
    if (status === 'actual') return label;
    return language === 'zh' ? `${label}（${profile.plannedSector}）` : `${label} (${profile.plannedSector})`;
  };
  const locationText = ({ location }: PlaceDescription): string => {
    if (!location) return '';
    const meters = location.uncertaintyMeters;
    const [value, unit] =
      (meters ?? 0) < 1000 ? [meters ?? 0, map.metres] : [(meters ?? 0) / 1000, map.kilometres];
    const radius = formatNumber(value, language) + between + unit;
    const how = meters === undefined ? profile.somewhereInDistrict : profile.uncertainty(radius);
    return legend.certainty[location.certainty] + colon + how;
  };
  return (described, row) => {
    switch (row) {
      case 'district':
        return described.district.map(nameOf).join(comma);
      case 'level':
        return described.level ? level[described.level] : '';
      case 'role':
        return described.role ? role[described.role] : '';
      case 'sectors':
        return described.sectors.map(({ sector, status }) => sectorText(sector, status)).join(comma);
      case 'location':
        return locationText(described);
      case 'airport': {
        if (!described.airport) return '';
        const { meters, direction } = described.airport;
        return formatDistance(meters, language) + (direction ? colon + compass[direction] : '');
      }
    }
  };
}
