import { createContext, useContext, useMemo } from 'react';
import type { Language } from '../domain/localizedText.ts';
import type { Certainty } from '../domain/outline.ts';
import { automaticUnits, type UnitPreference } from '../domain/unitPreference.ts';
import { type FigureValue, formatFigure } from './formatFigure.ts';
import { formatMeasuredArea } from './formatMeasure.ts';
import { useLanguage } from './LanguageContext.tsx';

/** The units the reader wants figures in, for all of the page. */
export const UnitsContext = createContext<UnitPreference>(automaticUnits);

/** The formatters of everything that has an area or a sum, in the page's language and units. */
export interface UnitFormatters {
  readonly formatFigure: (figure: FigureValue) => string;
  /** The figure as published; undefined where that is how it is shown anyway. */
  readonly formatPublished: (figure: FigureValue) => string | undefined;
  readonly formatMeasuredArea: (squareMeters: number, certainty: Certainty) => string;
}

export function unitFormatters(language: Language, units: UnitPreference): UnitFormatters {
  return {
    formatFigure: (figure) => formatFigure(figure, language, units),
    formatPublished: (figure) => {
      const published = formatFigure(figure, language, automaticUnits);
      return published === formatFigure(figure, language, units) ? undefined : published;
    },
    formatMeasuredArea: (squareMeters, certainty) =>
      formatMeasuredArea(squareMeters, certainty, language, units),
  };
}

/** What components write figures and measured areas with, so that all follow the unit switch. */
export function useUnitFormatters(): UnitFormatters {
  const language = useLanguage();
  const units = useContext(UnitsContext);
  return useMemo(() => unitFormatters(language, units), [language, units]);
}
