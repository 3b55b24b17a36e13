import { lazy, Suspense, useMemo, useState } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import { isFigureOf } from '../domain/figureGroups.ts';
import type { PageSite } from '../domain/pageSite.ts';
import type { Place } from '../domain/place.ts';
import { useMessages } from '../i18n/LanguageContext.tsx';
import { useHydrated } from '../ui/useHydrated.tsx';

const PlaceTimeline = lazy(async () => ({
  default: (await import('../features/timeline/PlaceTimeline.tsx')).PlaceTimeline,
}));
const CitePanel = lazy(async () => ({
  default: (await import('../features/cite/CitePanel.tsx')).CitePanel,
}));

/**
 * The timeline says again, drawn, what the profile's lists say: it is fetched when the reader opens
 * it, and neither the page nor the first script carries it.
 */
export function LaterTimeline({ atlas, place }: { readonly atlas: Atlas; readonly place: string }) {
  const { timeline } = useMessages();
  const [wasOpened, setWasOpened] = useState(false);
  if (!useHydrated()) return null;
  return (
    <details
      className="profile-fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{timeline.heading}</summary>
      {wasOpened && (
        <Suspense fallback={null}>
          <PlaceTimeline atlas={atlas} place={place} />
        </Suspense>
      )}
    </details>
  );
}

interface LaterCitationProps {
  readonly atlas: Atlas;
  readonly place: Place;
  readonly site: PageSite;
  /** ISO date of the reader's visit. */
  readonly accessed: string;
}

/** How to cite the page and each of its figures; of use only where a script can copy. */
export function LaterCitation({ atlas, place, site, accessed }: LaterCitationProps) {
  const figures = useMemo(
    () => atlas.figures.filter((figure) => isFigureOf(figure, place.id)),
    [atlas, place.id],
  );
  if (!useHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <CitePanel place={place} figures={figures} site={site} accessed={accessed} />
    </Suspense>
  );
}
