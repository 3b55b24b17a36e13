import { useMemo } from 'react';
import { type ColourMap, colourMap } from '../../domain/choropleth/colourMap.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** The coloured map as chosen; null without a metric, without facts and where nothing can be coloured. */
export function useColourMap(): ColourMap | null {
  const facts = useAtlasStore(selectFactsAsOf);
  const metric = useAtlasStore((state) => state.metric);
  const kind = useAtlasStore((state) => state.colourKind);
  const period = useAtlasStore((state) => state.colourPeriod);
  const classes = useAtlasStore((state) => state.colourClasses);
  const palette = useAtlasStore((state) => state.colourPalette);
  return useMemo(
    () => (facts && metric !== null ? colourMap(facts, { metric, kind, period, classes, palette }) : null),
    [facts, metric, kind, period, classes, palette],
  );
}
