import type { Language } from '../domain/localizedText.ts';
import type { Certainty } from '../domain/outline.ts';
import { areaDigits, roundDistance, roundToDigits } from '../domain/significantDigits.ts';
import type { UnitPreference } from '../domain/unitPreference.ts';
import { formatNumber } from './formatNumber.ts';
import { preferredStep } from './preferredNotation.ts';

/** Every measured value is a rounded one and says so; published values never pass through here. */
export const approximately: Readonly<Record<Language, string>> = {
  zh: '约',
  en: '≈ ',
};
const lessThan: Readonly<Record<Language, string>> = { zh: '不足', en: '< ' };

export const measureUnits = {
  km: { zh: '公里', en: ' km' },
  m: { zh: '米', en: ' m' },
  km2: { zh: '平方公里', en: ' km²' },
  ha: { zh: '公顷', en: ' ha' },
  m2: { zh: '平方米', en: ' m²' },
} as const;

/**
 * A measured distance, `≈ 12.3 km` or `约12.3公里`: three significant digits, and nothing finer than
 * `stepMeters`. At the default 0.1 km a distance that rounds to nothing is `< 0.1 km`.
 */
export function formatDistance(meters: number, language: Language, stepMeters: 1 | 100 = 100): string {
  const stepped = roundDistance(meters, stepMeters);
  if (stepped === 0) {
    const least = stepMeters === 100 ? `0.1${measureUnits.km[language]}` : `1${measureUnits.m[language]}`;
    return lessThan[language] + least;
  }
  if (stepMeters === 1 && stepped < 1000) {
    return approximately[language] + formatNumber(stepped, language) + measureUnits.m[language];
  }
  const decimals = Math.min(digitsAfterPoint(stepped / 1000, 3), stepMeters === 100 ? 1 : 3);
  return (
    approximately[language] + formatNumber(stepped / 1000, language, { decimals }) + measureUnits.km[language]
  );
}

/** How far off a distance may be, `±3.1 km` or `±3.1公里`: rounded up to 0.1 km, since it is a bound. */
export function formatTolerance(meters: number, language: Language): string {
  const kilometers = Math.ceil(meters / 100) / 10;
  return `±${formatNumber(kilometers, language, { decimals: 1 })}${measureUnits.km[language]}`;
}

/**
 * The area of a drawn outline, `≈ 1.2 km²` or `约1.2平方公里`, with the digits its certainty allows; in
 * the unit the reader wants, else in hectares under 1 km² and in square metres under 1 ha.
 */
export function formatMeasuredArea(
  squareMeters: number,
  certainty: Certainty,
  language: Language,
  preference: UnitPreference,
): string {
  return formatAreaTo(areaDigits(certainty), squareMeters, language, preference);
}

/** The same with so many significant digits. */
export function formatAreaTo(
  digits: number,
  squareMeters: number,
  language: Language,
  preference: UnitPreference,
): string {
  const { factor, after } =
    preferredStep([squareMeters], 'm2', language, preference) ??
    metricStep(roundToDigits(squareMeters, digits), language);
  // Rounded in the unit it is shown in: a second rounding would move it further.
  const value = roundToDigits(squareMeters / factor, digits);
  const number = formatNumber(value, language, {
    decimals: digitsAfterPoint(value, digits),
  });
  return approximately[language] + number + after;
}

function metricStep(
  squareMeters: number,
  language: Language,
): { readonly factor: number; readonly after: string } {
  if (squareMeters >= 1e6) return { factor: 1e6, after: measureUnits.km2[language] };
  if (squareMeters >= 1e4) return { factor: 1e4, after: measureUnits.ha[language] };
  return { factor: 1, after: measureUnits.m2[language] };
}

/** Decimals that show a rounded value with so many significant digits: 3.0 keeps its zero, 120 has none. */
export function digitsAfterPoint(value: number, digits: number): number {
  return value === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
