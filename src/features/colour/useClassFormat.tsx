import type { ValueClass } from '../../domain/choropleth/classScale.ts';
import type { FigureSet } from '../../domain/choropleth/figureSets.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';

/** Writes a class by its edges, in the units the reader wants. */
export function useClassFormat(): (each: ValueClass, set: FigureSet) => string {
  const words = useTexts(colourTexts);
  const { formatFigure } = useUnitFormatters();
  return ({ lower, upper }, { figures: [sample] }) => {
    if (!sample) return '';
    const { valueMax: _, ...figure } = sample;
    const write = (value: number): string => formatFigure({ ...figure, qualifier: 'exact', value });
    if (lower === undefined) return upper === undefined ? '' : words.below(write(upper));
    if (upper === undefined) return words.from(write(lower));
    return lower === upper
      ? write(lower)
      : formatFigure({ ...figure, qualifier: 'range', value: lower, valueMax: upper });
  };
}
