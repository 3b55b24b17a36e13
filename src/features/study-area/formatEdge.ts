import type { Language } from '../../domain/localizedText.ts';
import { formatTolerance, measureUnits } from '../../i18n/formatMeasure.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';

/** How far an edge may be off: in metres, rounded up to two digits, below 100 m; `±0.1 km` from there on. */
export function formatEdge(meters: number, language: Language): string {
  if (meters >= 100) return formatTolerance(meters, language);
  const step = 10 ** (Math.floor(Math.log10(meters)) - 1);
  const rounded = Number((Math.ceil(Number((meters / step).toPrecision(12))) * step).toPrecision(2));
  return `±${formatNumber(rounded, language)}${measureUnits.m[language]}`;
}
