import { colourGaps } from '../../../domain/choropleth/colouring.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Theme } from '../../../domain/palette.ts';
import { useClassFormat } from '../../../features/colour/useClassFormat.tsx';
import { useColourMap } from '../../../features/colour/useColourMap.tsx';
import { useSetName } from '../../../features/colour/useSetName.tsx';
import { useLanguage, useTexts } from '../../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../../i18n/parts/colour.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { LegendGroup } from '../../../svg-map/sheet/sheetContents.ts';

/** What the colours of the map mean. */
export interface ColourGroup {
  /** Metric and period. */
  readonly name: string;
  /** The figures that are coloured by. */
  readonly figures: readonly Figure[];
  /** The legend of the colours, its heading with the numbers of their sources. */
  readonly legend: (theme: Theme, sourceNumbers: string) => LegendGroup;
}

/** The meaning of the colours that the map has now; null where it has none. */
export function useColourGroup(): ColourGroup | null {
  const words = useTexts(colourTexts);
  const language = useLanguage();
  const map = useColourMap();
  const setName = useSetName();
  const formatClass = useClassFormat();
  if (!map) return null;
  const { open, close } = punctuation[language];
  const { scale, set, entries, colouring } = map;
  const name = map.candidate.metric.label[language] + open + setName(set) + close;
  const marks = [...colouring.marks.values()];
  return {
    name,
    figures: entries.flatMap((entry) => (entry.kind === 'value' ? entry.figure : [])),
    legend: (theme, sourceNumbers) => ({
      heading: sourceNumbers === '' ? name : `${name} ${sourceNumbers}`,
      entries: [
        ...scale.classes.map((each) => ({
          sample: { kind: 'fill' as const, colour: each.colour[theme] },
          text: formatClass(each, set) + open + each.count + close,
        })),
        ...colourGaps.flatMap((gap) => {
          const count = marks.filter((mark) => 'gap' in mark && mark.gap === gap).length;
          if (count === 0) return [];
          const sample = { kind: 'gap' as const, gap, isRing: colouring.as === 'symbols' };
          return [{ sample, text: words.gaps[gap] + open + count + close }];
        }),
      ],
    }),
  };
}
