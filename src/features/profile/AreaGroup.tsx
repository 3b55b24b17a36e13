import { useFacts } from '../../citations/FactsContext.tsx';
import type { Place } from '../../domain/place.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { Fact } from './Fact.tsx';
import { FigureRows, useEntries } from './FigureRows.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';
import { PublishedAreas } from './PublishedAreas.tsx';

/** Published areas, each a fact of its own, and beside them the one measured on the drawn outline. */
export function AreaGroup({ place }: { readonly place: Place }) {
  const { profile } = useMessages();
  const { formatMeasuredArea } = useUnitFormatters();
  const entries = useEntries(place.id, 'area');
  const outline = useFacts().outlineOf(place.id);
  const measured = outline?.measuredAreaSquareMeters;
  const isKnown = entries.length > 0 || measured !== undefined;
  return (
    <ProfileGroup group="area">
      {isKnown ? (
        <>
          <FigureRows place={place.id} entries={entries} />
          {outline && measured !== undefined && (
            <dl className="place-facts">
              <Fact term={profile.measuredArea}>
                <strong className="figure-value">{formatMeasuredArea(measured, outline.certainty)}</strong>{' '}
                <small>{profile.measuredAreaNote}</small>
              </Fact>
              <PublishedAreas place={place} />
            </dl>
          )}
        </>
      ) : null}
    </ProfileGroup>
  );
}
