import type { Connectivity } from '../../domain/connectivity.ts';
import { placesWithin, type RingContents, reachRingsMeters } from '../../domain/reachRings.ts';
import { formatTolerance } from '../../i18n/formatMeasure.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { reachTexts } from '../../i18n/parts/reach.ts';
import { PlaceLink } from '../../places/PlaceLink.tsx';

/** Which hubs and zones lie inside each ring on the map. */
export function ConnectivityRings({ lying }: { readonly lying: Connectivity }) {
  const texts = useTexts(reachTexts);
  const language = useLanguage();
  const kilometers = (meters: number) => formatNumber(meters / 1000, language);
  return (
    <>
      <h4>{texts.heading}</h4>
      <dl className="place-facts ring-contents">
        {placesWithin(lying, reachRingsMeters).map((ring) => (
          <div key={ring.outerMeters}>
            <dt>
              {ring.innerMeters === 0
                ? texts.within(kilometers(ring.outerMeters))
                : texts.between(kilometers(ring.innerMeters), kilometers(ring.outerMeters))}
            </dt>
            <dd>{ring.places.length > 0 ? <RingPlaces ring={ring} /> : texts.empty}</dd>
          </div>
        ))}
      </dl>
      <p className="method">{texts.note}</p>
    </>
  );
}

function RingPlaces({ ring }: { readonly ring: RingContents }) {
  const language = useLanguage();
  const [comma, open, close] = language === 'zh' ? ['、', '（', '）'] : [', ', ' (', ')'];
  return ring.places.map(({ place, isCertain, toleranceMeters }, index) => (
    <span key={place}>
      {index > 0 && comma}
      <PlaceLink place={place} origin="profile" />
      {!isCertain && open + formatTolerance(toleranceMeters, language) + close}
    </span>
  ));
}
