import { convertStated } from '../domain/convertStated.ts';
import type { Figure, Qualifier } from '../domain/figure.ts';
import { isGrowth } from '../domain/growth.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BaseUnit } from '../domain/unit.ts';
import type { UnitPreference } from '../domain/unitPreference.ts';
import { formatNumber } from './formatNumber.ts';
import { type PreferredStep, preferredStep } from './preferredNotation.ts';
import { inStep, unitStep } from './unitNotation.ts';

/** What stands before a value that is not exact; a range says it by its two ends. */
const qualifierWords: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  zh: { exact: '', about: '约', nearly: '近', over: '超过', range: '' },
  en: {
    exact: '',
    about: 'about ',
    nearly: 'nearly ',
    over: 'over ',
    range: '',
  },
};

const rangeWords: Readonly<Record<Language, string>> = { zh: '至', en: ' to ' };

/** Before a value that a conversion rounded; a sign, since the words are the sources' own. */
const roundedSign: Readonly<Record<Language, string>> = { zh: '≈', en: '≈ ' };

export type FigureValue = Pick<
  Figure,
  'metric' | 'qualifier' | 'value' | 'valueMax' | 'unit' | 'comparedWith'
>;

/**
 * A figure's value as a reader of the language writes it, qualifier and unit included: `59亿元`,
 * `over 100 billion yuan`, `+220 %`, `20至30家企业`, `rank 2`. With automatic units it shows exactly
 * the digits it has; in another unit those that `convertStated` allows, with `≈` where the
 * conversion rounded and no qualifier says so already.
 */
export function formatFigure(figure: FigureValue, language: Language, units: UnitPreference): string {
  const { value, valueMax, unit, qualifier } = figure;
  const values = valueMax === undefined ? [value] : [value, valueMax];
  return (
    qualifierWords[language][qualifier] +
    formatQuantity(values, unit, language, units, { isChange: isGrowth(figure), qualifier })
  );
}

interface QuantityStyle {
  /** A change carries its sign. */
  readonly isChange?: boolean;
  /** How exactly the source states it; the caller writes its word. */
  readonly qualifier?: Qualifier;
}

/** One value in a unit, or the two ends of a range. */
export function formatQuantity(
  values: readonly number[],
  unit: BaseUnit,
  language: Language,
  units: UnitPreference,
  { isChange = false, qualifier = 'exact' }: QuantityStyle = {},
): string {
  const preferred = preferredStep(values, unit, language, units);
  if (!preferred) {
    const step = unitStep(values, unit, language);
    const inUnit = values.map((value) => inStep(value, step.factor));
    return written(inUnit, step, language, isChange);
  }
  const converted = values.map((value) => convertStated({ value, unit, qualifier }, preferred.factor));
  const isSilent = qualifier === 'exact' || qualifier === 'range';
  const sign = isSilent && converted.some(({ isRounded }) => isRounded) ? roundedSign[language] : '';
  const inUnit = converted.map(({ value }) => value);
  return sign + written(inUnit, preferred, language, isChange);
}

function written(
  values: readonly number[],
  { before, scale, after, grouping }: PreferredStep,
  language: Language,
  isChange: boolean,
): string {
  const style = { grouping, sign: isChange ? 'always' : 'auto' } as const;
  const numbers = values.map((value) => formatNumber(value, language, style) + scale);
  return before + numbers.join(rangeWords[language]) + after;
}
