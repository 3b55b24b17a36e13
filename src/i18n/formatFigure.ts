import type { Figure, Qualifier } from '../domain/figure.ts';
import { isGrowth } from '../domain/growth.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BaseUnit } from '../domain/unit.ts';
import { formatNumber } from './formatNumber.ts';
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

type FigureValue = Pick<Figure, 'metric' | 'qualifier' | 'value' | 'valueMax' | 'unit' | 'comparedWith'>;

/**
 * A figure's value as a reader of the language writes it, qualifier and unit included: `59亿元`,
 * `over 100 billion yuan`, `+220 %`, `20至30家企业`, `rank 2`. Shows exactly the digits it has.
 */
export function formatFigure(figure: FigureValue, language: Language): string {
  const { value, valueMax, unit, qualifier } = figure;
  const values = valueMax === undefined ? [value] : [value, valueMax];
  return qualifierWords[language][qualifier] + formatQuantity(values, unit, language, isGrowth(figure));
}

/** One value in a unit, or the two ends of a range; a change carries its sign. */
export function formatQuantity(
  values: readonly number[],
  unit: BaseUnit,
  language: Language,
  change = false,
): string {
  const { factor, before, scale, after, grouping } = unitStep(values, unit, language);
  const numbers = values.map((value) => {
    const style = { grouping, sign: change ? 'always' : 'auto' } as const;
    return formatNumber(inStep(value, factor), language, style) + scale;
  });
  return before + numbers.join(rangeWords[language]) + after;
}
