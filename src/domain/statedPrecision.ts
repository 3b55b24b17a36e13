import type { Figure } from './figure.ts';
import { roundToDigits } from './significantDigits.ts';
import { statedUnits } from './unit.ts';

type StatedValue = Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier'>;

/**
 * Whether two values of one unit can both be true: one lies within what the wording and the rounding
 * of the other leave open.
 */
export function statementsAgree(a: StatedValue, b: StatedValue): boolean {
  return allows(a, b) || allows(b, a);
}

function allows(wide: StatedValue, narrow: StatedValue): boolean {
  const step = statedStep(wide);
  // Both values come from decimals; a hair of room keeps 0.05 within 0.05.
  const room = allowance[wide.qualifier] * step * (1 + 1e-9);
  const top = wide.qualifier === 'over' ? Number.POSITIVE_INFINITY : (wide.valueMax ?? wide.value) + room;
  return narrow.value >= wide.value - room && (narrow.valueMax ?? narrow.value) <= top;
}

/** How far a value may be from the truth, in steps of its last stated digit. */
const allowance: Readonly<Record<StatedValue['qualifier'], number>> = {
  exact: 0.5,
  about: 1,
  nearly: 1,
  over: 0,
  range: 0.5,
};

/**
 * The step of the last digit a source states, in the base unit: 0.01 billion for 5.90 billion is not
 * to be known from the number, 0.1 billion is. Zeros at the end of a whole number may be counted or
 * rounded; two digits are taken as meant, so that 300 billion and 260 billion still disagree.
 */
export function statedStep({ value, unit }: Pick<StatedValue, 'value' | 'unit'>): number {
  // 178.94 mu is 119 293.333… m²: the unit with fewer digits is the one the source used.
  const factors = unit === 'm2' ? [1, statedUnits.mu.factor] : [1];
  const steps = factors.map((factor) => ({ factor, ...lastDigit(value / factor) }));
  const [best] = steps.toSorted((a, b) => a.digits - b.digits);
  return best ? best.step * best.factor : 0;
}

function lastDigit(value: number): { readonly digits: number; readonly step: number } {
  // 15 digits survive any decimal a source prints, and 12 leave out the noise of a division.
  const [mantissa = '0', exponent = '0'] = roundToDigits(Math.abs(value), 12).toExponential().split('e');
  const magnitude = Number(exponent);
  const stated = mantissa.replace('.', '').length;
  const digits = Math.max(stated, Math.min(2, magnitude + 1));
  return { digits, step: 10 ** (magnitude - digits + 1) };
}
