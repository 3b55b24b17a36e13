import type { BaseUnit } from './unit.ts';
import { statedUnits } from './unit.ts';

/** Units a reader can have every area written in. */
export const areaUnits = ['mu', 'hectares', 'km2', 'acres'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/** Scales a reader can have every sum of money written in; `yi` is 亿, a hundred million. */
export const moneyUnits = ['yi', 'million', 'billion'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** What a reader wants figures written in; `auto` writes each in the unit that suits its size. */
export interface UnitPreference {
  readonly area: 'auto' | AreaUnit;
  readonly money: 'auto' | MoneyUnit;
}

/** The wish of a reader who has none: every figure as it is published. */
export const automaticUnits: UnitPreference = { area: 'auto', money: 'auto' };

/**
 * Square metres per unit, exact by definition. The acre is the international one, 4840 square yards
 * of 0.9144 m (international yard and pound agreement of 1959; NIST Handbook 44, Appendix C). The US
 * survey acre, 4046.8726 m², was retired with the survey foot at the end of 2022.
 */
const squareMetersPer: Readonly<Record<AreaUnit, number>> = {
  mu: statedUnits.mu.factor,
  hectares: statedUnits.hectares.factor,
  km2: statedUnits.km2.factor,
  acres: 4046.8564224,
};

/** Yuan, or US dollars, per unit: only the scale is chosen, no currency is turned into another. */
const sumPer: Readonly<Record<MoneyUnit, number>> = { yi: 1e8, million: 1e6, billion: 1e9 };

/** A unit asked for and how many base units it has. */
export interface PreferredUnit {
  readonly name: AreaUnit | MoneyUnit;
  readonly factor: number;
}

/** Below this many of the wished unit a value is unreadable in it: 4,650 yuan is no 0.00465 million. */
const fewest = 0.01;

/**
 * The unit a reader wants values of a base unit in, the largest of them deciding; undefined where
 * there is no wish, where none applies, and where the values are too small for the unit.
 */
export function preferredUnit(
  values: readonly number[],
  unit: BaseUnit,
  { area, money }: UnitPreference,
): PreferredUnit | undefined {
  const wished =
    unit === 'm2' ? areaUnit(area) : unit === 'CNY' || unit === 'USD' ? moneyUnit(money) : undefined;
  const largest = Math.max(...values.map(Math.abs));
  return wished && (largest === 0 || largest >= fewest * wished.factor) ? wished : undefined;
}

function areaUnit(name: UnitPreference['area']): PreferredUnit | undefined {
  return name === 'auto' ? undefined : { name, factor: squareMetersPer[name] };
}

function moneyUnit(name: UnitPreference['money']): PreferredUnit | undefined {
  return name === 'auto' ? undefined : { name, factor: sumPer[name] };
}

/** Whether two readers want the same. */
export function sameUnits(a: UnitPreference, b: UnitPreference): boolean {
  return a.area === b.area && a.money === b.money;
}
