import type { Atlas } from '../domain/atlas.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { useToday } from '../state/Today.tsx';

interface EmbedCreditsProps {
  readonly atlas: Pick<Atlas, 'mapEdition' | 'factsEdition'>;
  /** 审图号, or empty where the map has none. */
  readonly reviewNumber: string;
}

/** The map's review number first, as the rules for public maps ask, then the editions. Never hidden. */
export function EmbedCredits({ atlas, reviewNumber }: EmbedCreditsProps) {
  const { site, factsheet } = useMessages();
  const texts = useTexts(embedTexts);
  const language = useLanguage();
  const editions = site.edition(atlas.mapEdition, atlas.factsEdition);
  const dated = factsheet.dated(formatDate(useToday(), language));
  return (
    <p className="credits">
      <span className="review">
        {reviewNumber === '' ? texts.noReviewNumber : texts.reviewNumber(reviewNumber)}
      </span>
      {` ${editions} · ${dated}`}
    </p>
  );
}
