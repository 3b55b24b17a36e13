import type { Language } from '../domain/localizedText.ts';
import type { BaseUnit } from '../domain/unit.ts';
import { type PreferredUnit, preferredUnit, type UnitPreference } from '../domain/unitPreference.ts';
import type { UnitStep } from './unitNotation.ts';

type Notation = Readonly<Record<PreferredUnit['name'], string>>;

const words: Readonly<Record<Language, Notation>> = {
  zh: {
    mu: '亩',
    hectares: '公顷',
    km2: '平方公里',
    acres: '英亩',
    yi: '亿',
    million: '百万',
    billion: '十亿',
  },
  en: {
    mu: ' mu',
    hectares: ' ha',
    km2: ' km²',
    acres: ' acres',
    yi: ' 亿',
    million: ' million',
    billion: ' billion',
  },
};

/** What stands around the scale of a sum of money. */
const currencies: Readonly<
  Record<Language, Partial<Record<BaseUnit, { readonly before: string; readonly after: string }>>>
> = {
  zh: { CNY: { before: '', after: '元' }, USD: { before: '', after: '美元' } },
  en: { CNY: { before: '', after: ' yuan' }, USD: { before: 'US$', after: '' } },
};

/** A step that may need more digits than a figure has: what is written in it was converted. */
export type PreferredStep = Omit<UnitStep, 'maxDecimals'>;

/** How to write values of a unit in the unit the reader wants; undefined where that changes nothing. */
export function preferredStep(
  values: readonly number[],
  unit: BaseUnit,
  language: Language,
  units: UnitPreference,
): PreferredStep | undefined {
  const wished = preferredUnit(values, unit, units);
  if (!wished) return undefined;
  const { name, factor } = wished;
  const word = words[language][name];
  const currency = currencies[language][unit];
  // Before 亿 Chinese digits are not grouped by thousands.
  const grouping = !(language === 'zh' && name === 'yi');
  if (!currency) return { factor, before: '', scale: '', after: word, grouping };
  const { before, after } = currency;
  return language === 'zh'
    ? { factor, before, scale: word, after, grouping }
    : { factor, before, scale: '', after: word + after, grouping };
}
