import { useEffect, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { ColourLegend } from './ColourLegend.tsx';
import { useColourMap } from './useColourMap.tsx';
import { useSetName } from './useSetName.tsx';

/** Up to this window width the page stands in one column. */
const narrowPixels = 760;

/** Colours the map as chosen and says what the colours mean, on the map itself while the panel is closed. */
export function ColourOnMap() {
  const words = useTexts(colourTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const map = useColourMap();
  const setName = useSetName();
  // On a phone it would hide the very map it explains: there it waits to be unfolded.
  const [hasRoom] = useState(() => window.innerWidth > narrowPixels);
  const isPanelOpen = useAtlasStore((state) => state.openTool === 'colour');
  const label = map?.candidate.metric.label[language] ?? '';
  const name = map ? setName(map.set) : '';
  const coloured = map?.entries.filter(({ kind }) => kind === 'value').length ?? 0;
  const notice = map ? words.announce(label, name, coloured, map.entries.length - coloured) : '';

  useEffect(() => {
    store.getState().setColouring(map?.colouring ?? null, notice);
  }, [store, map, notice]);
  useEffect(() => () => store.getState().setColouring(null, ''), [store]);

  if (!map || isPanelOpen) return null;
  const { open, close } = punctuation[language];
  return (
    <details className="colour-on-map" open={hasRoom}>
      <summary>
        {label}
        {open}
        {name}
        {close}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on low screens, and only what has focus scrolls by key. */}
      <section className="colour-on-map-body" aria-label={words.legend} tabIndex={0}>
        <ColourLegend map={map} isBrief />
      </section>
    </details>
  );
}
