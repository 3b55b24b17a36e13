import type { IncomparabilityReason } from '../../domain/comparability.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';

/** The reasons against a comparison in words. */
export function useReasonList(): (reasons: readonly IncomparabilityReason[]) => string {
  const { compare: words } = useMessages();
  const language = useLanguage();
  return (reasons) => reasons.map((reason) => words.reasons[reason]).join(language === 'zh' ? '、' : ', ');
}
