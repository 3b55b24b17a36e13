import type { Language } from '../domain/localizedText.ts';

const locales: Readonly<Record<Language, string>> = {
  zh: 'zh-CN',
  en: 'en-GB',
};
const cache = new Map<string, Intl.NumberFormat>();

export interface NumberStyle {
  /** Exactly so many decimals; without it, those the number has. */
  readonly decimals?: number;
  /** Thousands separators; on unless the digits stand before 万 or 亿. */
  readonly grouping?: boolean;
  /** `always` writes the plus sign of a change. */
  readonly sign?: 'auto' | 'always';
}

/**
 * A number in a language's digits, with every significant digit it has and none it has not (up to
 * the fifteen a decimal survives with). The minus is a real one (U+2212).
 */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const { decimals, grouping = true, sign = 'auto' } = style;
  const text = numberFormat(language, decimals, grouping).format(Math.abs(value));
  if (value < 0) return `−${text}`;
  return sign === 'always' && value > 0 ? `+${text}` : text;
}

/** Making an `Intl.NumberFormat` costs far more than using one. */
function numberFormat(
  language: Language,
  decimals: number | undefined,
  grouping: boolean,
): Intl.NumberFormat {
  const key = `${language} ${decimals} ${grouping}`;
  const known = cache.get(key);
  if (known) return known;
  const fraction =
    decimals === undefined
      ? { maximumSignificantDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locales[language], {
    useGrouping: grouping,
    ...fraction,
  });
  cache.set(key, made);
  return made;
}
