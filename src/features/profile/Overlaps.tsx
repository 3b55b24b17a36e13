import { Fragment } from 'react';
import { useFacts } from '../../citations/FactsContext.tsx';
import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { PlaceLink } from '../../places/PlaceLink.tsx';
import { Fact } from './Fact.tsx';

/** Ground the place shares with other drawn zones; without an outline of its own nothing can be measured. */
export function Overlaps({ place }: { readonly place: Place }) {
  const { profile } = useMessages();
  const { comma, open, close } = punctuation[useLanguage()];
  const { formatMeasuredArea } = useUnitFormatters();
  const outline = useFacts().outlineOf(place.id);
  if (outline?.geometry !== 'polygon' || (place.kind !== 'zone' && place.kind !== 'site')) return null;
  const { overlaps = [], certainty } = outline;
  return (
    <Fact term={profile.overlaps}>
      {overlaps.length === 0 && profile.noOverlaps}
      {overlaps.map((overlap, index) => (
        <Fragment key={overlap.place}>
          {index > 0 && comma}
          <PlaceLink place={overlap.place} origin="profile" />
          {open + formatMeasuredArea(overlap.areaSquareMeters, certainty) + close}
        </Fragment>
      ))}
    </Fact>
  );
}
