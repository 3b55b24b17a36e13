import type { Figure } from './figure.ts';
import { roundToDigits } from './significantDigits.ts';
import { statedStep } from './statedPrecision.ts';

/** A published value in another unit. */
export interface ConvertedValue {
  readonly value: number;
  /** Whether digits were left out: the number is not exactly the published one. */
  readonly isRounded: boolean;
}

/**
 * A published value in another unit, with the digits the published one supports.
 *
 * The conversion is exact and then rounded to the coarsest decimal step that is not coarser than
 * the last digit the source states. Half of that step is less than half of the stated one, so
 * turning the result back and rounding it as the source did gives the published value again; and
 * the next coarser step could lose it. 803 km² is good to 1 km², which is 247 acres: the step is
 * 100 acres, and 198,400 is shown, neither 198,426 nor 200,000.
 *
 * Where one digit more makes the result exact it is kept: 2,250 mu says nothing finer than 1.5 km²
 * does, and 2,300 would hide a plain multiple. A shift of the decimal point (yuan to billion yuan,
 * hectares to km²) never rounds. "Over" is rounded down and "nearly" up, one digit finer, so that
 * the statement stays true.
 *
 * @param unitsPer How many base units the other unit has.
 */
export function convertStated(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  unitsPer: number,
): ConvertedValue {
  const exact = value / unitsPer;
  // A hair of room: 0.1 km² is 9.999999999999998 ha to a computer.
  const stepExponent = Math.floor(Math.log10(statedStep({ value, unit }) / unitsPer) + 1e-9);
  const digits = Math.max(1, Math.floor(Math.log10(Math.abs(exact)) + 1e-9) - stepExponent + 1);
  const finer = roundToDigits(exact, digits + 1);
  // An area in mu is kept in square metres with fifteen digits, the last one rounded.
  if (Math.abs(finer - exact) <= Math.abs(exact) * 1e-12) return { value: finer, isRounded: false };
  if (qualifier === 'over') return { value: directed(exact, stepExponent - 1, Math.floor), isRounded: true };
  if (qualifier === 'nearly') return { value: directed(exact, stepExponent - 1, Math.ceil), isRounded: true };
  return { value: roundToDigits(exact, digits), isRounded: true };
}

function directed(value: number, exponent: number, round: (value: number) => number): number {
  const step = 10 ** exponent;
  return Number((round(value / step) * step).toPrecision(15));
}
