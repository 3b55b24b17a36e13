import { useEffect, useState } from 'react';
import { type Located, locate } from '../../domain/located.ts';
import { formatTolerance } from '../../i18n/formatMeasure.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { type LocateProblem, locateTexts } from '../../i18n/parts/locate.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Asks the browser where the reader is, on a click only, and shows it; a second click takes it away. */
export function LocateButton({ geolocation }: { readonly geolocation: Geolocation | undefined }) {
  const texts = useTexts(locateTexts);
  const language = useLanguage();
  const located = useAtlasStore((state) => state.located);
  const setLocated = useAtlasStore((state) => state.setLocated);
  const setSiteNotice = useAtlasStore((state) => state.setSiteNotice);
  const [problem, setProblem] = useState<LocateProblem | 'asking' | null>(null);
  const said = located
    ? texts.found(formatTolerance(Math.ceil(located.accuracyMeters), language))
    : problem && texts.problem[problem];
  useEffect(() => setSiteNotice(said ?? ''), [said, setSiteNotice]);

  const take = (found: Located | 'outside'): void => {
    setProblem(found === 'outside' ? found : null);
    setLocated(found === 'outside' ? null : found);
  };
  const handleClick = (): void => {
    if (located) {
      setLocated(null);
      return;
    }
    if (!geolocation) {
      setProblem('unavailable');
      return;
    }
    setProblem('asking');
    geolocation.getCurrentPosition(
      ({ coords }) => take(locate([coords.longitude, coords.latitude], coords.accuracy)),
      ({ code, PERMISSION_DENIED }) => setProblem(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: true, timeout: mostMilliseconds },
    );
  };

  return (
    <>
      <button type="button" className="icon-button" aria-pressed={located !== null} onClick={handleClick}>
        {texts.button}
      </button>
      {said && <p className="notice">{said}</p>}
    </>
  );
}

/** How long a device may look for itself. */
const mostMilliseconds = 20_000;
