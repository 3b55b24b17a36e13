import { useMemo } from 'react';
import type { DrawingMeasures, MeasuredValue } from '../../domain/drawingMeasures.ts';
import { formatBearing, formatDrawnArea, formatDrawnLength, formatPosition } from '../../i18n/formatDrawn.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** One measured value and what it is called. */
export interface NamedValue {
  readonly name: string;
  readonly text: string;
}

export interface MeasureFormat {
  readonly length: (measured: MeasuredValue) => string;
  readonly bearing: (measured: MeasuredValue) => string;
  /** All values of a drawing, the chief one first. */
  readonly values: (measures: DrawingMeasures) => readonly [NamedValue, ...NamedValue[]];
  /** The chief value alone: for a label, a list or an announcement. */
  readonly chief: (measures: DrawingMeasures) => string;
}

/** Writes what was measured, in the page's language and units. */
export function useMeasureFormat(): MeasureFormat {
  const language = useLanguage();
  const { values: words } = useTexts(measureTexts);
  const units = useAtlasStore((state) => state.units);
  return useMemo(() => {
    const length = (measured: MeasuredValue) => formatDrawnLength(measured, language);
    const area = (measured: MeasuredValue) => formatDrawnArea(measured, language, units);
    const values = (measures: DrawingMeasures): readonly [NamedValue, ...NamedValue[]] => {
      switch (measures.kind) {
        case 'distance':
          return [{ name: words.length, text: length(measures.length) }];
        case 'area':
          return [
            { name: words.area, text: measures.area ? area(measures.area) : words.crossing },
            { name: words.perimeter, text: length(measures.perimeter) },
          ];
        case 'circle':
          return [
            { name: words.area, text: area(measures.area) },
            { name: words.radius, text: length(measures.radius) },
            { name: words.circumference, text: length(measures.circumference) },
          ];
        case 'point':
          return [{ name: words.position, text: formatPosition(measures.position) }];
      }
    };
    return {
      length,
      bearing: (measured) => formatBearing(measured, language),
      values,
      chief: (measures) => values(measures)[0].text,
    };
  }, [language, words, units]);
}
