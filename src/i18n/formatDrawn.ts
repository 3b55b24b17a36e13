import { type MeasuredValue, measuredDigits, roundedMeasure } from '../domain/drawingMeasures.ts';
import type { Language } from '../domain/localizedText.ts';
import type { LngLat } from '../domain/outline.ts';
import type { UnitPreference } from '../domain/unitPreference.ts';
import { approximately, digitsAfterPoint, formatAreaTo, measureUnits } from './formatMeasure.ts';
import { formatNumber } from './formatNumber.ts';

/** A drawn length, `≈ 12.34 km` or `约12.34公里`, in metres below a kilometre, with the digits it may show. */
export function formatDrawnLength(measured: MeasuredValue, language: Language): string {
  const meters = roundedMeasure(measured);
  const { factor, unit } =
    meters >= 1000 ? { factor: 1000, unit: measureUnits.km } : { factor: 1, unit: measureUnits.m };
  const decimals = digitsAfterPoint(meters / factor, measuredDigits(measured));
  return approximately[language] + formatNumber(meters / factor, language, { decimals }) + unit[language];
}

/** A drawn area in the unit the reader wants, with the digits it may show. */
export function formatDrawnArea(
  measured: MeasuredValue,
  language: Language,
  preference: UnitPreference,
): string {
  return formatAreaTo(measuredDigits(measured), measured.value, language, preference);
}

/** A bearing clockwise from north, `45°`, to a tenth where it is that sure: always below 360. */
export function formatBearing({ value, uncertainty }: MeasuredValue, language: Language): string {
  const decimals = uncertainty < 0.05 ? 1 : 0;
  const rounded = Number(value.toFixed(decimals)) % 360;
  return `${formatNumber(rounded, language, { decimals })}°`;
}

/** A position as it can be typed again, `113.360000, 23.100000`: degrees, longitude first. */
export function formatPosition([lng, lat]: LngLat): string {
  return `${lng.toFixed(6)}, ${lat.toFixed(6)}`;
}
