import type { Language } from '../domain/localizedText.ts';
import { type BaseUnit, baseUnits } from '../domain/unit.ts';

/** One way to write a unit: 14680000000 yuan as `146.8` with `亿` and `元`, or `14.68` with ` billion yuan`. */
export interface UnitStep {
  /** Base units per written unit. */
  readonly factor: number;
  /** Used where the number then needs no more decimals than this; a finer step shows it whole. */
  readonly maxDecimals: number;
  readonly before: string;
  /** What belongs to the number itself and is repeated in a range: 20亿至30亿元. */
  readonly scale: string;
  readonly after: string;
  readonly grouping: boolean;
}

/** Any finite number has fewer decimals than this. */
const anyDecimals = 400;

function step(factor: number, scale: string, after: string, maxDecimals = anyDecimals): UnitStep {
  return { factor, maxDecimals, before: '', scale, after, grouping: true };
}

/** Before 万 and 亿 Chinese digits are not grouped by thousands. */
function hanStep(factor: number, scale: string, after: string, maxDecimals: number): UnitStep {
  return { ...step(factor, scale, after, maxDecimals), grouping: false };
}

const hanMoney = (unit: string): readonly UnitStep[] => [
  hanStep(1e12, '万亿', unit, 4),
  hanStep(1e8, '亿', unit, 4),
  hanStep(1e4, '万', unit, 4),
  step(1, '', unit),
];

const englishMoney = (before: string, after: string): readonly UnitStep[] =>
  [
    step(1e12, '', ' trillion', 4),
    step(1e9, '', ' billion', 4),
    step(1e6, '', ' million', 4),
    step(1, '', ''),
  ].map((money) => ({ ...money, before, after: money.after + after }));

const special: Readonly<Record<Language, Partial<Record<BaseUnit, readonly UnitStep[]>>>> = {
  zh: {
    CNY: hanMoney('元'),
    USD: hanMoney('美元'),
    percent: [step(1, '%', '')],
    persons: [hanStep(1e8, '亿', '人', 2), hanStep(1e4, '万', '人', 2), step(1, '', '人')],
    m2: [step(1e6, '', '平方公里', 6), step(1, '', '平方米')],
    meters: [step(1e3, '', '公里', 3), step(1, '', '米')],
    rank: [{ ...step(1, '', '位'), before: '第' }],
  },
  en: {
    CNY: englishMoney('', ' yuan'),
    USD: englishMoney('US$', ''),
    percent: [step(1, '', ' %')],
    persons: [step(1e6, '', ' million people', 2), step(1, '', ' people')],
    m2: [step(1e6, '', ' km²', 6), step(1, '', ' m²')],
    meters: [step(1e3, '', ' km', 3), step(1, '', ' m')],
    rank: [{ ...step(1, '', ''), before: 'rank ' }],
  },
};

/** English words for one of a thing; a unit that is not here is written the same for one and many. */
const singular: Partial<Record<BaseUnit, string>> = {
  persons: 'person',
  enterprises: 'enterprise',
  companies: 'company',
  projects: 'project',
  works: 'work',
  documents: 'document',
  bases: 'base',
  clusters: 'cluster',
  offices: 'office',
  scenarios: 'scenario',
  fields: 'field',
  categories: 'category',
  actions: 'action',
  sites: 'site',
  seconds: 'second',
  years: 'year',
};

/** 亩, mu: areas stated in it are no whole number of square metres (see `statedUnits`). */
const mu: Readonly<Record<Language, UnitStep>> = {
  zh: step(10_000 / 15, '', '亩'),
  en: step(10_000 / 15, '', ' mu'),
};

/** Longest decimal fraction an area stated in a metric unit can leave in square metres. */
const metricDecimals = 6;

/** How to write values of a unit, the largest of them deciding the step. */
export function unitStep(values: readonly number[], unit: BaseUnit, language: Language): UnitStep {
  if (unit === 'm2' && values.some((value) => decimalsOf(value) > metricDecimals)) return mu[language];
  const largest = Math.max(...values.map(Math.abs));
  const one = language === 'en' && largest === 1 ? singular[unit] : undefined;
  if (one !== undefined) return step(1, '', ` ${one}`);
  const fits = ({ factor, maxDecimals }: UnitStep): boolean =>
    (factor === 1 || largest >= factor) &&
    values.every((value) => decimalsOf(inStep(value, factor)) <= maxDecimals);
  return special[language][unit]?.find(fits) ?? counted(unit, language);
}

/**
 * A value in a step's unit, rid of the binary noise of the division. A decimal survives with fifteen
 * digits; an area in mu has lost its last ones to the division by three.
 */
export function inStep(value: number, factor: number): number {
  return Number((value / factor).toPrecision(Number.isInteger(factor) ? 15 : 12));
}

function counted(unit: BaseUnit, language: Language): UnitStep {
  const word = baseUnits[unit][language];
  return step(1, '', language === 'zh' ? word : ` ${word}`);
}

function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
