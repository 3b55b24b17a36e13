import type { Language } from '../domain/localizedText.ts';
import type { Certainty } from '../domain/outline.ts';
import { areaDigits, roundDistance, roundToDigits } from '../domain/significantDigits.ts';
import { formatNumber } from './formatNumber.ts';

/** Every measured value is a rounded one and says so; published values never pass through here. */
const approximately: Readonly<Record<Language, string>> = {
  zh: '约',
  en: '≈ ',
};
const lessThan: Readonly<Record<Language, string>> = { zh: '不足', en: '< ' };

const units = {
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
    const least = stepMeters === 100 ? `0.1${units.km[language]}` : `1${units.m[language]}`;
    return lessThan[language] + least;
  }
  if (stepMeters === 1 && stepped < 1000) {
    return approximately[language] + formatNumber(stepped, language) + units.m[language];
  }
  const decimals = Math.min(digitsAfterPoint(stepped / 1000, 3), stepMeters === 100 ? 1 : 3);
  return approximately[language] + formatNumber(stepped / 1000, language, { decimals }) + units.km[language];
}

/**
 * The area of a drawn outline, `≈ 1.2 km²` or `约1.2平方公里`, with the digits its certainty allows;
 * in hectares under 1 km² and in square metres under 1 ha.
 */
export function formatMeasuredArea(squareMeters: number, certainty: Certainty, language: Language): string {
  const digits = areaDigits(certainty);
  const rounded = roundToDigits(squareMeters, digits);
  const [unit, factor] =
    rounded >= 1e6 ? (['km2', 1e6] as const) : rounded >= 1e4 ? (['ha', 1e4] as const) : (['m2', 1] as const);
  const value = rounded / factor;
  const number = formatNumber(value, language, {
    decimals: digitsAfterPoint(value, digits),
  });
  return approximately[language] + number + units[unit][language];
}

/** Decimals that show a rounded value with so many significant digits: 3.0 keeps its zero, 120 has none. */
function digitsAfterPoint(value: number, digits: number): number {
  return value === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
