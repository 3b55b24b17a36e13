import type { Language } from '../domain/localizedText.ts';
import type { BaseUnit } from '../domain/unit.ts';
import type { UnitPreference } from '../domain/unitPreference.ts';
import { preferredStep } from './preferredNotation.ts';
import { inStep, unitStep } from './unitNotation.ts';

/** The unit in which a reader types values: 500 with `亿元` for 50000000000 yuan. */
export interface InputUnit {
  readonly label: string;
  readonly toInput: (value: number) => number;
  /** In the base unit, without binary noise. */
  readonly fromInput: (typed: number) => number;
}

/** The unit that suits values of their size, or the one the reader prefers. */
export function inputUnit(
  values: readonly number[],
  unit: BaseUnit,
  language: Language,
  units: UnitPreference,
): InputUnit {
  const { factor, before, scale, after } =
    preferredStep(values, unit, language, units) ?? unitStep(values, unit, language);
  return {
    label: (before + scale + after).trim(),
    toInput: (value) => inStep(value, factor),
    fromInput: (typed) => Number((typed * factor).toPrecision(15)),
  };
}
