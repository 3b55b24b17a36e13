import type { IndustrySummary } from '../../domain/industry.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { industryTexts } from '../../i18n/parts/industry.ts';

/** How many places are named for the industry, in a sentence or two. */
export function IndustrySummaryText({ summary }: { readonly summary: IndustrySummary }) {
  const texts = useTexts(industryTexts);
  const { places, actual, plan, ofCity } = summary;
  if (places === 0) return <p className="summary">{ofCity ? texts.onlyCity : texts.noPlaces}</p>;
  const sentences = [
    texts.named(places),
    actual > 0 ? texts.actualAt(actual) : '',
    plan > 0 ? texts.plannedAt(plan) : '',
    ofCity ? texts.ofCity : '',
  ];
  return <p className="summary">{sentences.filter((sentence) => sentence !== '').join(texts.gap)}</p>;
}
