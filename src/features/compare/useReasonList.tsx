import type { IncomparabilityReason } from '../../domain/comparability.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';

/** The reasons against a comparison in words. */
export function useReasonList(): (reasons: readonly IncomparabilityReason[]) => string {
  const words = useTexts(compareTexts);
  const language = useLanguage();
  return (reasons) => reasons.map((reason) => words.reasons[reason]).join(language === 'zh' ? '、' : ', ');
}
